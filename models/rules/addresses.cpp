// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/addresses.h"

#include "models/rules/phones.h"

#include <QRegularExpression>

namespace {

std::optional<Address> emailAddress(const QString &text)
{
    // Deliberately plainer than RFC 5322: what mailboxes in use look like.
    static const QRegularExpression shape(QStringLiteral(
        "\\A[^\\s@<>(),;:\"\\\\]{1,64}@(?=.{1,253}\\z)"
        "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}\\z"));
    const QString trimmed = text.trimmed();
    if (!shape.match(trimmed).hasMatch()) {
        return std::nullopt;
    }
    return Address{Address::Kind::Email, trimmed, trimmed.toCaseFolded()};
}

std::optional<Address> providerId(Address::Kind kind, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A@?[A-Za-z0-9_.-]{1,64}\\z"));
    const QString trimmed = text.trimmed();
    if (!shape.match(trimmed).hasMatch()) {
        return std::nullopt;
    }
    return Address{kind, trimmed, trimmed.toLower()};
}

std::optional<Address> userId(Address::Kind kind, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9._-]{1,128}\\z"));
    return shape.match(text).hasMatch() ? std::optional(Address{kind, text, text}) : std::nullopt;
}

} // namespace

std::optional<Address> Addresses::parse(Address::Kind kind, const QString &text)
{
    switch (kind) {
    case Address::Kind::Phone:
        if (const auto phone = Phones::parse(text)) {
            return Address{kind, phone->e164, phone->matchKey};
        }
        return std::nullopt;
    case Address::Kind::Email:
        return emailAddress(text);
    case Address::Kind::Telegram:
    case Address::Kind::Instagram:
        return providerId(kind, text);
    case Address::Kind::WhatsAppUser:
        return userId(kind, text);
    }
    return std::nullopt;
}
