// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

QString StoredJson::fromTextMap(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        object.insert(entry.key(), entry.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> StoredJson::toTextMap(const QString &json)
{
    QMap<QString, QString> map;
    if (json.isEmpty()) {
        return map;
    }
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        map.insert(entry.key(), entry.value().toString());
    }
    return map;
}

QString StoredJson::fromTextList(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList StoredJson::toTextList(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        list.append(value.toString());
    }
    return list;
}
