// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

/// 16 bytes of a UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random bits; sortable by
/// time.
class Uuid7
{
public:
    Uuid7() = default;

    /// A new id for this moment (milliseconds UTC).
    static Uuid7 create(qint64 nowMs);
    static std::optional<Uuid7> fromBytes(const QByteArray &bytes);
    /// Reads the 36-character form, lower case only, as we write it.
    static std::optional<Uuid7> fromText(QStringView text);

    QByteArray bytes() const;
    QString text() const;
    bool isNull() const { return m_bytes == std::array<quint8, 16>{}; }
    auto operator<=>(const Uuid7 &) const = default;
    size_t hash(size_t seed) const { return qHashBits(m_bytes.data(), m_bytes.size(), seed); }

private:
    std::array<quint8, 16> m_bytes{};
};

/// An id that is shown outside: the tag's prefix and a UUIDv7, for example "msg_0190…".
template<class Tag>
struct PublicId
{
    Uuid7 uuid;

    static PublicId create(qint64 nowMs) { return {Uuid7::create(nowMs)}; }
    static std::optional<PublicId> fromText(QStringView text)
    {
        if (!text.startsWith(Tag::prefix)) {
            return std::nullopt;
        }
        const auto uuid = Uuid7::fromText(text.mid(Tag::prefix.size()));
        return uuid ? std::optional(PublicId{*uuid}) : std::nullopt;
    }
    static PublicId fromBytes(const QByteArray &bytes)
    {
        return {Uuid7::fromBytes(bytes).value_or(Uuid7())};
    }

    QString text() const { return QString(Tag::prefix) + uuid.text(); }
    QByteArray bytes() const { return uuid.bytes(); }
    bool isValid() const { return !uuid.isNull(); }
    auto operator<=>(const PublicId &) const = default;
};

template<class Tag>
size_t qHash(const PublicId<Tag> &id, size_t seed = 0)
{
    return id.uuid.hash(seed);
}
