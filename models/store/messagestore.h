// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"
#include "models/store/messagefilter.h"

#include <QList>

class Connection;

/// Messages and their history. Lists are read by ranges of the row, newest first, never by OFFSET.
class MessageStore
{
public:
    explicit MessageStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Writes the message and the first line of its history; the row.
    Result<MessageRow> insert(const Message &message, const Actor &actor);
    /// Writes which file goes with it.
    Result<void> attach(const Message &message);
    std::optional<Message> find(const MessageId &id);
    std::optional<Message> find(MessageRow row);
    Result<QList<StatusChange>> history(MessageRow row);

    /// At most `limit` messages with a row below `before` (0: from the newest on).
    Result<QList<Message>> page(const MessageFilter &filter, qint64 beforeRow, int limit);
    /// As page(), but those with a row above `after`, oldest of them first.
    Result<QList<Message>> pageAfter(const MessageFilter &filter, qint64 afterRow, int limit);
    /// How many messages the filter holds, counted up to `limit`.
    Result<int> count(const MessageFilter &filter, int limit);
    /// As count(), of those with a row above `after`.
    Result<int> countAfter(const MessageFilter &filter, qint64 afterRow, int limit);
    /// How many are in each status, created at or after this moment.
    Result<QMap<MessageStatus, int>> countByStatus(qint64 sinceMs);

private:
    /// From a row on: which side of it, and in which order.
    struct Direction
    {
        QLatin1String side;
        QLatin1String order;
    };
    Result<QList<Message>> read(const MessageFilter &filter, const Direction &direction, qint64 row,
                                int limit);

    Connection &m_connection;
};
