// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QList>

class Connection;

/// Removes what is older than it is kept. Each verb goes on behind a place in its index, looks at a
/// bounded number of rows, and says where it stopped, so that one transaction stays small and what
/// must stay is not looked at again and again.
class RetentionStore
{
public:
    /// A place in an index: the moment and the row behind which to go on.
    struct Place
    {
        qint64 at = 0;
        qint64 row = 0;

        bool operator==(const Place &) const = default;
    };
    struct Step
    {
        int removed = 0;
        /// Nothing older is left behind this place.
        bool isDone = false;
        Place next;
    };
    struct DocumentStep
    {
        Step step;
        /// SHA-256 of the bytes that no record names any more.
        QList<QByteArray> freed;
    };
    struct Range
    {
        /// Only what is older than this moment (milliseconds UTC).
        qint64 before = 0;
        Place from;
        /// How many rows are looked at.
        int limit = 0;
    };

    explicit RetentionStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Messages with their history and attempts, and then the conversations that have none left.
    /// What waits, is under way or uncertain stays.
    Result<Step> removeMessages(const Range &range);
    /// Records of documents that no message names and nobody used since.
    Result<DocumentStep> removeDocuments(const Range &range);
    /// What was remembered of providers' events, and news of them about nothing of ours.
    Result<int> removeProviderEvents(qint64 before, int limit);

private:
    void removeMessage(qint64 row);
    bool isUsed(qint64 documentRow);

    Connection &m_connection;
};
