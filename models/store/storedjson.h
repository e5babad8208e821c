// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// Small lists and maps of texts as JSON inside a column.
namespace StoredJson {

QString fromTextMap(const QMap<QString, QString> &map);
QMap<QString, QString> toTextMap(const QString &json);
QString fromTextList(const QStringList &list);
QStringList toTextList(const QString &json);

} // namespace StoredJson
