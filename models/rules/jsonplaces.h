// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

/// Values inside a JSON tree by their pointers (RFC 6901), and the tree as people read it.
namespace JsonPlaces {

/// The tokens of a pointer, unescaped; none for the root.
QStringList tokensOf(const QString &pointer);
/// Undefined where there is nothing.
QJsonValue at(const QJsonValue &root, const QString &pointer);
/// Puts a value there, making the last member if it is missing; false where its parent is none.
bool put(QJsonValue &root, const QString &pointer, const QJsonValue &value);
/// Takes a member out of its object; false where there is none.
bool remove(QJsonValue &root, const QString &pointer);

/// Indented by two, members in the order of the API's description, others behind by name.
QString text(const QJsonValue &root);
/// One line of the text for each pointer, in the order of the text.
struct Line
{
    QString pointer;
    QString text;
};
QList<Line> lines(const QJsonValue &root);

} // namespace JsonPlaces
