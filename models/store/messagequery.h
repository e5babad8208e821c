// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/messagefilter.h"

#include <QString>

#include <variant>
#include <vector>

class Statement;

/// Which rows a filter holds, as SQL: put together of parts each of which goes by one index in the
/// order of the rows and ends at the limit, so that it costs the same however long the log is.
class MessageQuery
{
public:
    /// From a row on: which side of it, in which order, and how many.
    struct Range
    {
        QLatin1String side;
        QLatin1String order;
        qint64 row;
        int limit;
    };

    MessageQuery(const MessageFilter &filter, const Range &range);

    /// Yields the numbers of the rows. Each part ends at the limit, not all of them together.
    const QString &rows() const { return m_sql; }
    /// In the place of rows(); what comes after it is bound next.
    void bind(Statement &query) const;

private:
    using Value = std::variant<qint64, QString>;
    /// A condition and what is bound in it.
    struct Condition
    {
        QString sql;
        std::vector<Value> values;
        void add(const QString &more, std::initializer_list<Value> bound);
    };

    void addStatuses();
    void addWords(const QString &question);
    void addPart(const QString &from, const QString &rowName, const Condition &own,
                 const Condition &rest);
    /// All that the filter asks besides statuses and the search.
    Condition plain() const;
    Condition statuses() const;
    /// Whether the message itself holds what is searched.
    Condition searched() const;
    /// The same from the side of those who are found, for what is too short for the index.
    Condition searchedShort() const;

    const MessageFilter &m_filter;
    Range m_range;
    QString m_sql;
    std::vector<Value> m_values;
};
