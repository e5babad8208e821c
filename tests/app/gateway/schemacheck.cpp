// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gateway/schemacheck.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    return type == QLatin1String("string")    ? value.isString()
           : type == QLatin1String("boolean") ? value.isBool()
           : type == QLatin1String("null")    ? value.isNull()
           : type == QLatin1String("array")   ? value.isArray()
           : type == QLatin1String("object")  ? value.isObject()
           : type == QLatin1String("integer")
               ? value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
               : false;
}

bool isOfAnyType(const QJsonValue &value, const QJsonValue &types)
{
    if (!types.isArray()) {
        return isOfType(value, types.toString());
    }
    for (const QJsonValue &type : types.toArray()) {
        if (isOfType(value, type.toString())) {
            return true;
        }
    }
    return false;
}

bool isWithinLimits(const QJsonValue &value, const QJsonObject &schema)
{
    const auto limit = [&](const char *name, double other) {
        return schema.value(QLatin1String(name)).toDouble(other);
    };
    if (value.isString()) {
        const QString text = value.toString();
        const QString pattern = schema.value(QLatin1String("pattern")).toString();
        return text.size() >= limit("minLength", 0) && text.size() <= limit("maxLength", 1e9) &&
               (pattern.isEmpty() || QRegularExpression(pattern).match(text).hasMatch());
    }
    if (value.isArray()) {
        const qsizetype size = value.toArray().size();
        return size >= limit("minItems", 0) && size <= limit("maxItems", 1e9);
    }
    if (value.isDouble()) {
        return value.toDouble() >= limit("minimum", -1e18) &&
               value.toDouble() <= limit("maximum", 1e18);
    }
    return !value.isObject() || value.toObject().size() >= limit("minProperties", 0);
}

} // namespace

SchemaCheck::SchemaCheck(const QJsonObject &document)
    : m_schemas(document[QLatin1String("components")][QLatin1String("schemas")].toObject())
{
}

QJsonObject SchemaCheck::resolved(const QJsonObject &schema) const
{
    const QString reference = schema.value(QLatin1String("$ref")).toString();
    return reference.isEmpty()
               ? schema
               : m_schemas.value(reference.section(QLatin1Char('/'), -1)).toObject();
}

QStringList SchemaCheck::faults(const QJsonValue &value, const QJsonObject &given,
                                const QString &place) const
{
    const QJsonObject schema = resolved(given);
    if (schema.isEmpty()) {
        return {place + QStringLiteral(": no schema")};
    }
    if (schema.contains(QLatin1String("oneOf"))) {
        return oneOfFaults(value, schema, place);
    }
    const QJsonValue type = schema.value(QLatin1String("type"));
    if (!type.isUndefined() && !isOfAnyType(value, type)) {
        return {place + QStringLiteral(": wrong type")};
    }
    const QJsonArray choices = schema.value(QLatin1String("enum")).toArray();
    const QJsonValue constant = schema.value(QLatin1String("const"));
    if ((!choices.isEmpty() && !choices.contains(value)) ||
        (!constant.isUndefined() && constant != value) || !isWithinLimits(value, schema)) {
        return {place + QStringLiteral(": value out of range")};
    }
    QStringList all;
    if (value.isObject()) {
        all = objectFaults(value.toObject(), schema, place);
    }
    int index = 0;
    for (const QJsonValue &item : value.toArray()) {
        all += faults(item, schema.value(QLatin1String("items")).toObject(),
                      place + QLatin1Char('/') + QString::number(index++));
    }
    return all;
}

QStringList SchemaCheck::objectFaults(const QJsonObject &value, const QJsonObject &schema,
                                      const QString &place) const
{
    QStringList all;
    for (const QJsonValue &name : schema.value(QLatin1String("required")).toArray()) {
        if (!value.contains(name.toString())) {
            all.append(place + QLatin1Char('/') + name.toString() + QStringLiteral(": missing"));
        }
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
    for (auto member = value.begin(); member != value.end(); ++member) {
        const QString below = place + QLatin1Char('/') + member.key();
        if (properties.contains(member.key())) {
            all += faults(member.value(), properties.value(member.key()).toObject(), below);
        } else if (others.isObject()) {
            all += faults(member.value(), others.toObject(), below);
        } else if (others.isBool() && !others.toBool()) {
            all.append(below + QStringLiteral(": not in the schema"));
        }
    }
    return all;
}

QStringList SchemaCheck::oneOfFaults(const QJsonValue &value, const QJsonObject &schema,
                                     const QString &place) const
{
    int fitting = 0;
    for (const QJsonValue &choice : schema.value(QLatin1String("oneOf")).toArray()) {
        fitting += faults(value, choice.toObject(), place).isEmpty() ? 1 : 0;
    }
    return fitting == 1 ? QStringList()
                        : QStringList{place + QStringLiteral(": fits %1 of oneOf").arg(fitting)};
}
