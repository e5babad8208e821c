// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QFile>

#include <cstdio>

namespace {

void put(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::out(const QByteArray &bytes)
{
    put(stdout, bytes);
}

void Console::err(const QByteArray &bytes)
{
    put(stderr, bytes);
}

QByteArray Console::readAll()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}
