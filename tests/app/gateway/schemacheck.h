// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

/// Checks values against the schemas of an OpenAPI document: the part of JSON Schema that ours use.
class SchemaCheck
{
public:
    explicit SchemaCheck(const QJsonObject &document);

    /// What does not fit, with the place of each; empty: the value is as the schema says.
    QStringList faults(const QJsonValue &value, const QJsonObject &schema,
                       const QString &place = QString()) const;

private:
    QJsonObject resolved(const QJsonObject &schema) const;
    QStringList objectFaults(const QJsonObject &value, const QJsonObject &schema,
                             const QString &place) const;
    QStringList oneOfFaults(const QJsonValue &value, const QJsonObject &schema,
                            const QString &place) const;

    QJsonObject m_schemas;
};
