// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/publicid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cstring>

#include <unistd.h>

namespace {

/// Random words of the system, drawn for many ids at once: a call for each would cost more than all
/// the rest of an id.
class RandomWords
{
public:
    void fill(std::array<quint32, 4> &words)
    {
        if (m_next + words.size() > m_drawn.size()) {
            // getentropy() gives 256 bytes at most, and fails only where the system has none at
            // all.
            if (::getentropy(m_drawn.data(), sizeof m_drawn) != 0) {
                QRandomGenerator::system()->fillRange(m_drawn.data(), m_drawn.size());
            }
            m_next = 0;
        }
        std::copy_n(m_drawn.begin() + m_next, words.size(), words.begin());
        m_next += words.size();
    }

private:
    std::array<quint32, 64> m_drawn{};
    std::size_t m_next = m_drawn.size();
};

} // namespace

Uuid7 Uuid7::create(qint64 nowMs)
{
    Uuid7 id;
    thread_local RandomWords random;
    std::array<quint32, 4> words;
    random.fill(words);
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
    static constexpr char digits[] = "0123456789abcdef";
    std::array<char, 36> text;
    std::size_t at = 0;
    for (std::size_t index = 0; index < m_bytes.size(); ++index) {
        if (index == 4 || index == 6 || index == 8 || index == 10) {
            text[at++] = '-';
        }
        text[at++] = digits[m_bytes[index] >> 4];
        text[at++] = digits[m_bytes[index] & 0x0f];
    }
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}
