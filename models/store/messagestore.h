// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"

#include <QList>

class Connection;

/// Which messages a list asks for. Empty members do not filter.
struct MessageFilter
{
    QList<MessageStatus> statuses;
    QString reference;
    std::optional<ChannelId> channel;
    std::optional<ChatbotId> chatbot;
    /// Only those that tokens of this system made.
    std::optional<ExternalSystemId> system;
    std::optional<ContactId> contact;
    /// created_at at or after (milliseconds UTC).
    std::optional<qint64> since;
    /// created_at before.
    std::optional<qint64> until;
    /// Part of a name, an address or a reference; case and accents ignored.
    QString search;
    bool outgoingOnly = false;

    bool operator==(const MessageFilter &) const = default;
};

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
