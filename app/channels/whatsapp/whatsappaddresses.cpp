// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/whatsappaddresses.h"

#include "models/rules/addresses.h"

#include <algorithm>

namespace {

constexpr qsizetype longestNumber = 20;

bool isDigits(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestNumber &&
           std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace

std::optional<Address> WhatsAppAddresses::ofNumber(const QString &digits)
{
    if (!isDigits(digits)) {
        return std::nullopt;
    }
    const QString international = QLatin1Char('+') + digits;
    const auto phone = Addresses::parse(Address::Kind::Phone, international);
    return phone ? phone : Address{Address::Kind::Phone, international, digits};
}

std::optional<Address> WhatsAppAddresses::ofUser(const QString &userId)
{
    return Addresses::parse(Address::Kind::WhatsAppUser, userId);
}
