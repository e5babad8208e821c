// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/contact.h"

class Connection;
class Statement;

/// The index of the search over the log: filled after the fact, so that accepting does not pay for
/// it. What it proposes the tables themselves confirm, so an entry that is too much does no harm.
class SearchStore
{
public:
    explicit SearchStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Puts at most so many messages into the index; whether all are in it now.
    Result<bool> indexSome(int limit);
    /// The message is about to go.
    void remove(qint64 row);
    /// The name or the addresses changed: the person's messages are put into the index anew.
    void contactChanged(ContactId contact);

    /// The question to the index for what a person typed, of which nothing is taken for an
    /// operator; empty where the text is too short for it.
    static QString question(const QString &text);

private:
    bool indexStale(int limit);
    bool indexNew(int limit);
    /// Of a statement that yields row, name, addresses, reference; how many, and the last row.
    struct Indexed
    {
        int count = 0;
        qint64 last = 0;
    };
    Indexed put(Statement &rows);
    qint64 indexedRow();

    Connection &m_connection;
};
