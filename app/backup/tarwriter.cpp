// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/tarwriter.h"

#include "app/backup/tarblock.h"

#include <QIODevice>

#include <algorithm>

TarWriter::TarWriter(QIODevice &device)
    : m_device(device)
{
}

Result<void> TarWriter::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size()) {
        return Error::of(Error::Code::Io, m_device.errorString());
    }
    return {};
}

Result<void> TarWriter::writeHead(const QString &name, qint64 size)
{
    return put(TarBlock::head(name.toUtf8(), size));
}

Result<void> TarWriter::pad(qint64 size)
{
    return put(QByteArray(static_cast<qsizetype>(TarBlock::padding(size)), '\0'));
}

Result<void> TarWriter::add(const QString &name, const QByteArray &bytes)
{
    if (auto head = writeHead(name, bytes.size()); !head) {
        return head;
    }
    if (auto body = put(bytes); !body) {
        return body;
    }
    return pad(bytes.size());
}

Result<void> TarWriter::addFile(const QString &name, QIODevice &source, qint64 size,
                                const std::function<void(const QByteArray &)> &seen)
{
    if (auto head = writeHead(name, size); !head) {
        return head;
    }
    for (qint64 left = size; left > 0;) {
        const QByteArray piece = source.read(std::min(left, TarBlock::pieceBytes));
        if (piece.isEmpty()) {
            return Error::of(Error::Code::Io, name + QStringLiteral(": ") + source.errorString());
        }
        seen(piece);
        if (auto body = put(piece); !body) {
            return body;
        }
        left -= piece.size();
    }
    return pad(size);
}

Result<void> TarWriter::finish()
{
    return put(QByteArray(2 * TarBlock::size, '\0'));
}
