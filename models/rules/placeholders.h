// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

/// `{{NAME}}` in texts.
namespace Placeholders {

/// One placeholder of a text.
struct Place
{
    /// In UTF-16 code units, braces included.
    qsizetype position = 0;
    qsizetype length = 0;
    /// What stands between the braces, white space at its ends cut.
    QString name;

    bool operator==(const Place &) const = default;
};

/// All placeholders of a text, in order. `{{` without `}}` is text.
QList<Place> find(const QString &text);

/// The names that the system fills (CONTRACT section 5).
const QStringList &filledBySystem();
/// A-Z 0-9 _, at most 64, not beginning with a digit.
bool isValidName(const QString &name);
/// The known name that is most like a wrong one, or nothing.
QString proposal(const QString &wrong, const QStringList &known);

/// The text with every placeholder replaced by `value(name)`.
QString filled(const QString &text, const std::function<QString(const QString &)> &value);

} // namespace Placeholders
