// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/memberreader.h"

#include <algorithm>
#include <cmath>
#include <limits>

bool MemberReader::isGiven(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    return !value.isUndefined() && !value.isNull();
}

QString MemberReader::pointerTo(const QString &name) const
{
    return m_pointer + QLatin1Char('/') + escapedPointerToken(name);
}

void MemberReader::require(const char *name)
{
    if (!isGiven(name)) {
        fault(pointerTo(QLatin1String(name)), FindingCode::Required);
    }
}

void MemberReader::text(const char *name, QString &target, const QString &byDefault)
{
    const auto value = take(name);
    if (!value) {
        return;
    }
    if (value->isNull()) {
        target = byDefault;
    } else if (value->isString()) {
        target = value->toString();
    } else {
        wrongType(name, "text");
    }
}

void MemberReader::number(const char *name, int &target, int byDefault)
{
    const auto value = take(name);
    if (!value) {
        return;
    }
    const double number = value->toDouble();
    if (value->isNull()) {
        target = byDefault;
    } else if (value->isDouble() && std::trunc(number) == number) {
        // A larger one is out of every range as well.
        target = static_cast<int>(std::clamp<double>(number, std::numeric_limits<int>::min(),
                                                     std::numeric_limits<int>::max()));
    } else {
        wrongType(name, "number");
    }
}

void MemberReader::optionalNumber(const char *name, std::optional<double> &target)
{
    const auto value = take(name);
    if (!value) {
        return;
    }
    if (value->isNull()) {
        target.reset();
    } else if (value->isDouble()) {
        target = value->toDouble();
    } else {
        wrongType(name, "number");
    }
}

void MemberReader::flag(const char *name, bool &target, bool byDefault)
{
    const auto value = take(name);
    if (!value) {
        return;
    }
    if (value->isNull()) {
        target = byDefault;
    } else if (value->isBool()) {
        target = value->toBool();
    } else {
        wrongType(name, "switch");
    }
}

std::optional<QJsonObject> MemberReader::object(const char *name)
{
    const auto value = take(name);
    if (!value) {
        return std::nullopt;
    }
    if (value->isObject() || value->isNull()) {
        return value->toObject();
    }
    wrongType(name, "object");
    return std::nullopt;
}

std::optional<QJsonArray> MemberReader::list(const char *name)
{
    const auto value = take(name);
    if (!value) {
        return std::nullopt;
    }
    if (value->isArray() || value->isNull()) {
        return value->toArray();
    }
    wrongType(name, "list");
    return std::nullopt;
}

QJsonValue MemberReader::raw(const char *name)
{
    return take(name).value_or(QJsonValue(QJsonValue::Undefined));
}

void MemberReader::refuseOthers()
{
    for (auto entry = m_object.constBegin(); entry != m_object.constEnd(); ++entry) {
        if (!m_known.contains(entry.key())) {
            fault(pointerTo(entry.key()), FindingCode::UnknownMember, {entry.key()});
        }
    }
}

void MemberReader::fault(const QString &pointer, FindingCode code, const QStringList &arguments)
{
    m_findings.append({pointer, code, arguments});
}

std::optional<QJsonValue> MemberReader::take(const char *name)
{
    const QString key = QLatin1String(name);
    m_known.insert(key);
    const auto found = m_object.constFind(key);
    return found == m_object.constEnd() ? std::nullopt : std::optional<QJsonValue>(found.value());
}

void MemberReader::wrongType(const char *name, const char *wanted)
{
    fault(pointerTo(QLatin1String(name)), FindingCode::WrongType, {QLatin1String(wanted)});
}
