// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Telephone numbers by libphonenumber, region BR.
namespace Phones {

struct Phone
{
    /// For example "+5511987654321".
    QString e164;
    /// The same for a Brazilian mobile with and without its ninth digit: 55, area code, last eight
    /// digits. Else the digits of the E.164 form.
    QString matchKey;
};

/// Reads what people and programs type: E.164 or national Brazilian digits, with or without marks.
/// Old mobiles without the ninth digit are taken as they are; numbers that cannot receive messages
/// (toll free, shared cost, emergency) and impossible ones are not.
std::optional<Phone> parse(const QString &text);

/// "+55" of "+5511987654321".
QString countryPart(const QString &e164);

/// "(11) 98765-4321" for Brazilian numbers, the international form for others.
QString forPeople(const QString &e164);
/// As forPeople() with the middle hidden: "(11) 9••••-4321".
QString masked(const QString &e164);

} // namespace Phones
