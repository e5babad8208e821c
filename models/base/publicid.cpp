// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/publicid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <cstring>

Uuid7 Uuid7::create(qint64 nowMs)
{
    Uuid7 id;
    // In words: asked for bytes, the generator draws four for each one of them.
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    static_assert(sizeof words == sizeof id.m_bytes);
    std::memcpy(id.m_bytes.data(), words.data(), sizeof words);
    for (int index = 0; index < 6; ++index) {
        id.m_bytes[static_cast<size_t>(index)] = static_cast<quint8>(nowMs >> (40 - 8 * index));
    }
    id.m_bytes[6] = static_cast<quint8>(0x70 | (id.m_bytes[6] & 0x0f));
    id.m_bytes[8] = static_cast<quint8>(0x80 | (id.m_bytes[8] & 0x3f));
    return id;
}

std::optional<Uuid7> Uuid7::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16) {
        return std::nullopt;
    }
    Uuid7 id;
    std::memcpy(id.m_bytes.data(), bytes.constData(), 16);
    return id;
}

std::optional<Uuid7> Uuid7::fromText(QStringView text)
{
    if (text.size() != 36) {
        return std::nullopt;
    }
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (!((u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || u == u'-')) {
            return std::nullopt;
        }
    }
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? std::nullopt : fromBytes(uuid.toRfc4122());
}

QByteArray Uuid7::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16);
}

QString Uuid7::text() const
{
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}
