// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accesstokens.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 soonMs = 14 * dayMs;

constexpr QByteArrayView mark("krd_");
constexpr qsizetype randomBytes = 32;
constexpr qsizetype randomCharacters = 43;
constexpr qsizetype checkCharacters = 6;
constexpr qsizetype checkedLength = 4 + randomCharacters;
constexpr qsizetype prefixLength = 12;
constexpr QByteArrayView digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ (0xedb88320U & (0U - (crc & 1U)));
        }
        table[byte] = crc;
    }
    return table;
}

quint32 crc32(QByteArrayView bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc = (crc >> 8) ^ table[(crc ^ static_cast<quint8>(byte)) & 0xffU];
    }
    return ~crc;
}

bool isDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// A number of bytes (most significant first) in base62, padded with 0. The bytes are used up.
QByteArray base62(QByteArray bytes, qsizetype length)
{
    QByteArray text(length, '0');
    for (qsizetype place = length - 1; place >= 0; --place) {
        unsigned remainder = 0;
        for (char &byte : bytes) {
            const unsigned value = remainder * 256 + static_cast<quint8>(byte);
            byte = static_cast<char>(value / 62);
            remainder = value % 62;
        }
        text[place] = digits.at(static_cast<qsizetype>(remainder));
    }
    return text;
}

QByteArray checkOf(QByteArrayView checked)
{
    const quint32 crc = crc32(checked);
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.append(static_cast<char>((crc >> shift) & 0xffU));
    }
    return base62(bytes, checkCharacters);
}

} // namespace

Secret AccessTokens::generate()
{
    std::array<quint32, randomBytes / sizeof(quint32)> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return fromBytes(QByteArray(reinterpret_cast<const char *>(words.data()), randomBytes));
}

Secret AccessTokens::fromBytes(const QByteArray &random)
{
    Q_ASSERT(random.size() == randomBytes);
    const QByteArray checked = mark.toByteArray() + base62(random, randomCharacters);
    return Secret(checked + checkOf(checked));
}

bool AccessTokens::isWellFormed(QByteArrayView secret)
{
    if (secret.size() != checkedLength + checkCharacters || !secret.startsWith(mark)) {
        return false;
    }
    for (const char c : secret.sliced(mark.size())) {
        if (!isDigit(c)) {
            return false;
        }
    }
    return checkOf(secret.first(checkedLength)) == secret.sliced(checkedLength);
}

QByteArray AccessTokens::hash(QByteArrayView secret)
{
    return QCryptographicHash::hash(secret.toByteArray(), QCryptographicHash::Sha256);
}

QString AccessTokens::prefix(const Secret &secret)
{
    return QString::fromLatin1(secret.reveal().first(prefixLength));
}

bool AccessTokens::expiresSoon(const AccessToken &token, qint64 nowMs)
{
    return token.state(nowMs) == AccessToken::State::Active && token.expiresAt &&
           *token.expiresAt - nowMs < soonMs;
}

int AccessTokens::daysLeft(const AccessToken &token, qint64 nowMs)
{
    return token.expiresAt ? static_cast<int>((*token.expiresAt - nowMs) / dayMs) : 0;
}

bool AccessTokens::isPassing(const AccessToken &token)
{
    return token.expiresAt && *token.expiresAt - token.createdAt < dayMs;
}
