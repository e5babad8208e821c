// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/phones.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr int brazil = 55;

/// Area code, then eight digits of which the first is 6 to 9: a mobile from before the ninth digit.
bool isOldMobile(const QString &national)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A(?:1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])[6-9]"
        "\\d{7}\\z"));
    return shape.match(national).hasMatch();
}

bool canReceive(PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case PhoneNumberUtil::TOLL_FREE:
    case PhoneNumberUtil::SHARED_COST:
    case PhoneNumberUtil::PREMIUM_RATE:
    case PhoneNumberUtil::UAN:
    case PhoneNumberUtil::VOICEMAIL:
        return false;
    default:
        return true;
    }
}

QString matchKeyOf(const PhoneNumber &number, const QString &national)
{
    if (number.country_code() == brazil && national.size() >= 10) {
        const QString last = national.right(8);
        const bool mobile = last.at(0) >= QLatin1Char('6') &&
                            (national.size() == 10 || national.at(2) == QLatin1Char('9'));
        if (mobile) {
            return QStringLiteral("55") + national.left(2) + last;
        }
    }
    return QString::number(number.country_code()) + national;
}

/// The area codes of Brazil (ANATEL), by their first digit.
bool isAreaCode(char first, char second)
{
    static constexpr std::array<std::string_view, 10> seconds{
        "",     "123456789", "12478",  "1234578",   "123456789",
        "1345", "123456789", "134579", "123456789", "123456789"};
    return seconds[static_cast<std::size_t>(first - '0')].find(second) != std::string_view::npos;
}

/// "+55", an area code, 9 and eight digits, as most requests name a phone: every such number is a
/// mobile, and the library says so only after two dozen regular expressions.
bool isPlainMobile(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    return text.size() == 14 && text.startsWith(QLatin1String("+55")) &&
           text[5] == QLatin1Char('9') && std::all_of(text.cbegin() + 3, text.cend(), isDigit) &&
           isAreaCode(text[3].toLatin1(), text[4].toLatin1());
}

/// "+55" and an area code with eight or nine digits: there the
/// library's parser, a dozen regular expressions, finds nothing but the digits. ("90" begins a
/// collect call, which it cuts off; no area code has a 0.)
std::optional<quint64> plainBrazilian(const std::string &utf8)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool plain = (utf8.size() == 13 || utf8.size() == 14) && utf8.compare(0, 3, "+55") == 0 &&
                       std::all_of(utf8.cbegin() + 3, utf8.cend(), isDigit) && utf8[3] != '0' &&
                       utf8[4] != '0';
    return plain ? std::optional<quint64>(std::stoull(utf8.substr(3))) : std::nullopt;
}

bool read(const std::string &utf8, PhoneNumber *number)
{
    if (const auto national = plainBrazilian(utf8)) {
        number->set_country_code(brazil);
        number->set_national_number(*national);
        return true;
    }
    return PhoneNumberUtil::GetInstance()->Parse(utf8, "BR", number) ==
           PhoneNumberUtil::NO_PARSING_ERROR;
}

} // namespace

std::optional<Phones::Phone> Phones::parse(const QString &text)
{
    if (isPlainMobile(text)) {
        // The ninth digit was put before numbers that begin with 6 to 9; see matchKeyOf().
        const bool hadEight = text.at(6) >= QLatin1Char('6');
        return Phone{text, hadEight ? text.mid(1, 4) + text.right(8) : text.mid(1)};
    }
    static const QRegularExpression allowed(QStringLiteral("\\A[+0-9xX()./\\s\\x{a0}-]{3,40}\\z"));
    if (!allowed.match(text).hasMatch()) {
        return std::nullopt;
    }
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (!read(text.trimmed().toStdString(), &number)) {
        return std::nullopt;
    }
    std::string significant;
    util.GetNationalSignificantNumber(number, &significant);
    const QString national = QString::fromStdString(significant);
    const bool old = number.country_code() == brazil && isOldMobile(national);
    if (!old && (!util.IsValidNumber(number) || !canReceive(util.GetNumberType(number)))) {
        return std::nullopt;
    }
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    // The library knows longer ones (Germany's with extensions); no network that we reach does.
    constexpr std::size_t longest = 16; // ITU-T E.164: the plus and fifteen digits
    if (e164.size() > longest) {
        return std::nullopt;
    }
    Phone phone{QString::fromStdString(e164), matchKeyOf(number, national)};
    if (number.country_code() != brazil && phone.e164 != text) {
        // Some countries' numbers (Mexico's with a 1) lose digits with each reading: what is shown
        // and sent back to us must be the number that was kept.
        const auto again = parse(phone.e164);
        return again && again->e164 == phone.e164 ? std::optional(phone) : std::nullopt;
    }
    return phone;
}

QString Phones::countryPart(const QString &e164)
{
    PhoneNumber number;
    if (!read(e164.toStdString(), &number)) {
        return {};
    }
    return QLatin1Char('+') + QString::number(number.country_code());
}

QString Phones::forPeople(const QString &e164)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (!read(e164.toStdString(), &number)) {
        return e164;
    }
    std::string significant;
    util.GetNationalSignificantNumber(number, &significant);
    const QString national = QString::fromStdString(significant);
    if (number.country_code() == brazil && (national.size() == 10 || national.size() == 11)) {
        return QStringLiteral("(%1) %2-%3")
            .arg(national.left(2), national.mid(2, national.size() - 6), national.right(4));
    }
    std::string formatted;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

QString Phones::masked(const QString &e164)
{
    QString shown = forPeople(e164);
    // The digits between the first of the subscriber's number and the last four.
    const qsizetype end = shown.size() - 4;
    const qsizetype begin = shown.indexOf(QLatin1Char(' ')) + 2;
    for (qsizetype index = begin; index < end; ++index) {
        if (shown.at(index).isDigit()) {
            shown[index] = QChar(0x2022);
        }
    }
    return shown;
}
