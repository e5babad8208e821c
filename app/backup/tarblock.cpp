// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/tarblock.h"

#include <numeric>

namespace {

// Offsets and lengths of the ustar head (POSIX.1-1988).
constexpr int nameLength = 100;
constexpr int sizeOffset = 124;
constexpr int sizeLength = 12;
constexpr int sumOffset = 148;
constexpr int sumLength = 8;
constexpr int typeOffset = 156;
constexpr int magicOffset = 257;
constexpr qint64 largestOctal = 077777777777;

void put(QByteArray &block, int offset, const QByteArray &bytes)
{
    block.replace(offset, bytes.size(), bytes);
}

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

QByteArray sizeField(qint64 number)
{
    if (number <= largestOctal) {
        return octal(number, sizeLength - 1);
    }
    QByteArray bytes(sizeLength, '\0');
    for (int index = sizeLength - 1; number > 0; --index, number >>= 8) {
        bytes[index] = static_cast<char>(number & 0xff);
    }
    bytes[0] = static_cast<char>(0x80);
    return bytes;
}

std::optional<qint64> parsedSize(const QByteArray &field)
{
    if ((static_cast<unsigned char>(field.at(0)) & 0x80) != 0) {
        quint64 number = 0;
        for (int index = sizeLength - 8; index < sizeLength; ++index) {
            number = number << 8 | static_cast<unsigned char>(field.at(index));
        }
        return number >> 62 == 0 ? std::optional(static_cast<qint64>(number)) : std::nullopt;
    }
    bool ok = false;
    const qint64 number = field.left(sizeLength - 1).trimmed().toLongLong(&ok, 8);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

/// The sum of all bytes with the sum's own field taken as spaces.
int checkSum(QByteArray block)
{
    put(block, sumOffset, QByteArray(sumLength, ' '));
    return std::accumulate(block.cbegin(), block.cend(), 0, [](int sum, char byte) {
        return sum + static_cast<unsigned char>(byte);
    });
}

QByteArray untilZero(const QByteArray &field)
{
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.left(end);
}

} // namespace

QByteArray TarBlock::head(const QByteArray &name, qint64 fileSize)
{
    Q_ASSERT(name.size() < nameLength);
    QByteArray block(size, '\0');
    put(block, 0, name);
    put(block, 100, "0000600");
    put(block, 108, "0000000");
    put(block, 116, "0000000");
    put(block, sizeOffset, sizeField(fileSize));
    put(block, 136, octal(0, 11));
    put(block, typeOffset, "0");
    put(block, magicOffset, "ustar");
    put(block, magicOffset + 6, "00");
    put(block, sumOffset, octal(checkSum(block), 6) + '\0' + ' ');
    return block;
}

std::optional<TarBlock::Head> TarBlock::parse(const QByteArray &block)
{
    if (block.size() != size || block.mid(magicOffset, 5) != "ustar") {
        return {};
    }
    bool ok = false;
    const int sum = untilZero(block.mid(sumOffset, sumLength)).trimmed().toInt(&ok, 8);
    const auto fileSize = parsedSize(block.mid(sizeOffset, sizeLength));
    if (!ok || sum != checkSum(block) || !fileSize) {
        return {};
    }
    const char type = block.at(typeOffset);
    return Head{untilZero(block.left(nameLength)), *fileSize, type == '0' || type == '\0'};
}

qint64 TarBlock::padding(qint64 fileSize)
{
    return (size - fileSize % size) % size;
}
