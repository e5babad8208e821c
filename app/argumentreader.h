// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/usageerror.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Walks a command line: options as `--name value` or `--name=value`, all else in its order.
class ArgumentReader
{
public:
    explicit ArgumentReader(QStringList arguments)
        : m_arguments(std::move(arguments))
    {
    }

    /// Goes to the next argument; false at the end.
    bool next();
    /// Whether it begins with a dash and is more than that ("-" names standard input).
    bool isOption() const;
    /// The option without its value, for example "--data"; else the argument.
    QString name() const { return m_name; }
    /// The value behind "=" or the next argument; sets the error where there is none.
    std::optional<QString> takeValue();
    /// Sets the error where "=" gave a value.
    bool refuseValue();

    void fail(UsageError::Kind kind, const QString &subject, const QString &expected = {});
    const std::optional<UsageError> &error() const { return m_error; }

private:
    QStringList m_arguments;
    qsizetype m_position = -1;
    QString m_name;
    std::optional<QString> m_inlineValue;
    std::optional<UsageError> m_error;
};
