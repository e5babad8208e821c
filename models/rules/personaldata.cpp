// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/personaldata.h"

#include "models/rules/jsonplaces.h"
#include "models/rules/phones.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

constexpr int shownOfText = 24;
const QString dots = QStringLiteral("•••");

/// Keeps its form, its country code and its end, so that a fault, or what mended it, is still seen.
QString maskedPhone(const QString &text)
{
    constexpr qsizetype digitsOfPhone = 10;
    constexpr qsizetype shownOfPhone = 4;
    constexpr qsizetype shownOfOther = 2;
    const auto phone = Phones::parse(text);
    const bool international = phone && text.startsWith(QLatin1Char('+'));
    const qsizetype begin = international ? Phones::countryPart(phone->e164).size() : 0;
    const auto digits =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    qsizetype left = digits >= digitsOfPhone ? shownOfPhone : shownOfOther;
    QString hidden = text;
    for (qsizetype index = hidden.size() - 1; index >= begin; --index) {
        if (hidden.at(index).isLetterOrNumber() && left-- <= 0) {
            hidden[index] = QChar(0x2022);
        }
    }
    return hidden;
}

QString maskedEmail(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return text.left(1) + dots + (at > 0 ? text.mid(at) : QString());
}

QString shortened(const QString &text)
{
    if (text.size() <= shownOfText) {
        return text;
    }
    return QStringLiteral("%1… (+%2)").arg(text.left(shownOfText)).arg(text.size() - shownOfText);
}

QString sizeOf(const QString &base64)
{
    return QStringLiteral("… (%1 B)").arg(base64.size() / 4 * 3);
}

QString withoutQuotes(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("“[^”]*”"));
    return QString(text).replace(quoted, QStringLiteral("“•••”"));
}

/// A text member by its name; others stay.
QString maskedText(const QString &member, const QString &text)
{
    if (text.isEmpty()) {
        return text;
    }
    if (member == QLatin1String("phone")) {
        return maskedPhone(text);
    }
    if (member == QLatin1String("email")) {
        return maskedEmail(text);
    }
    static const QSet<QString> hidden{QStringLiteral("customer_id"), QStringLiteral("telegram"),
                                      QStringLiteral("instagram")};
    if (hidden.contains(member)) {
        return text.left(1) + dots;
    }
    if (member == QLatin1String("text")) {
        return shortened(text);
    }
    return member == QLatin1String("base64") ? sizeOf(text) : text;
}

QJsonValue maskedIn(const QString &member, const QJsonValue &value);

/// Every text and number below is a person's.
QJsonValue hiddenAll(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            object.insert(key, hiddenAll(object.value(key)));
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray hidden;
        for (const QJsonValue &item : value.toArray()) {
            hidden.append(hiddenAll(item));
        }
        return hidden;
    }
    if (value.isString()) {
        return value.toString().isEmpty() ? value : QJsonValue(dots);
    }
    return value.isDouble() ? QJsonValue(0) : value;
}

QJsonValue maskedObject(const QString &member, QJsonObject object)
{
    const bool person = member == QLatin1String("to");
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        const bool name = person && key == QLatin1String("name") && value.isString();
        object.insert(key, name ? QJsonValue(value.toString().left(1) + dots)
                           : person && !value.isString() ? hiddenAll(value)
                                                         : maskedIn(key, value));
    }
    const QString pointer = object.value(QStringLiteral("pointer")).toString();
    if (pointer.contains(QLatin1String("/to")) || pointer.contains(QLatin1String("/variables"))) {
        object.insert(QStringLiteral("detail"),
                      withoutQuotes(object.value(QStringLiteral("detail")).toString()));
    }
    return object;
}

QJsonValue maskedIn(const QString &member, const QJsonValue &value)
{
    if (member == QLatin1String("variables") || member == QLatin1String("parameters")) {
        return hiddenAll(value);
    }
    if (member == QLatin1String("to") && !value.isObject()) {
        return hiddenAll(value);
    }
    if (value.isObject()) {
        return maskedObject(member, value.toObject());
    }
    if (value.isArray()) {
        QJsonArray masked;
        for (const QJsonValue &item : value.toArray()) {
            masked.append(maskedIn(member, item));
        }
        return masked;
    }
    return value.isString() ? QJsonValue(maskedText(member, value.toString())) : value;
}

} // namespace

QJsonValue PersonalData::masked(const QJsonValue &json, const QStringList &examples)
{
    QJsonValue shown = maskedIn({}, json);
    for (const QString &pointer : examples) {
        JsonPlaces::put(shown, pointer, JsonPlaces::at(json, pointer));
    }
    return shown;
}
