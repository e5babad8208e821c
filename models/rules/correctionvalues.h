// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

/// What takes the place of a wrong value in a request: examples, and the nearest right spelling.
namespace CorrectionValues {

/// By the member that the pointer ends at; undefined where there is none.
QJsonValue example(const QString &pointer, qint64 nowMs);
/// The value as the type that the member has; nothing where nothing of it can be kept.
std::optional<QJsonValue> converted(const QString &pointer, const QJsonValue &value);
/// With country and area code where only these were missing.
std::optional<QString> phoneFrom(const QString &text);
/// The same moment with an offset if it can be read, and tomorrow (the day after for the end) where
/// not or where it does not fit `sendAt`.
QString time(const QString &member, const QString &given, const QString &sendAt, qint64 nowMs);
/// As many characters as the member may have; a caption fewer than a text.
QJsonValue cut(const QString &pointer, const QString &text, bool caption);
/// Without "data:…," and line ends; undefined where that does not help.
QJsonValue cleanBase64(const QString &text);
/// A name that a variable may have.
QString variableName(const QString &name);
/// Stands for a variable's value.
QString variable();

} // namespace CorrectionValues
