// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QHash>
#include <QString>

/// Fills the placeholders of one request's texts and finds what is missing.
class Filling
{
public:
    /// A value and the member that would have given it, for the finding `empty`.
    struct Value
    {
        QString text;
        QString member;
    };

    explicit Filling(QHash<QString, Value> values)
        : m_values(std::move(values))
    {
    }

    /// The filled text; findings at `pointer` for unknown names, at the value's member for empty
    /// ones (once each, the first fifty of a text).
    QString fill(const QString &text, const QString &pointer, Findings &findings) const;

private:
    QHash<QString, Value> m_values;
};
