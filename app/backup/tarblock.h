// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// The blocks that a tar archive (POSIX ustar) is made of.
namespace TarBlock {

constexpr int size = 512;
constexpr qint64 pieceBytes = 256 * 1024;

struct Head
{
    QByteArray name;
    qint64 size = 0;
    bool isFile = false;

    bool operator==(const Head &) const = default;
};

/// The block before a file's bytes. Names end at 99 bytes.
QByteArray head(const QByteArray &name, qint64 fileSize);
/// Reads such a block; nothing: its check sum is wrong or it is none.
std::optional<Head> parse(const QByteArray &block);
/// Zeros after this many bytes of a file.
qint64 padding(qint64 fileSize);

} // namespace TarBlock
