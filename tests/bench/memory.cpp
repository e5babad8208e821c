// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory.h"

#include <QDir>
#include <QFile>

double processPss(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

int processDescriptors(qint64 process)
{
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(process));
    return static_cast<int>(
        folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}
