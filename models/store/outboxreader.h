// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>

#include <optional>

class Connection;

/// A place in a channel's queue: by due time, then by row.
struct QueuePosition
{
    qint64 dueAt = 0;
    qint64 row = 0;

    auto operator<=>(const QueuePosition &) const = default;
};

/// A queued message as the dispatcher looks at it before it claims it.
struct WaitingMessage
{
    QueuePosition position;
    ContactId contact;
    qint64 nextAttemptAt = 0;
    /// Another of its contact and channel is under way or stands before it.
    bool blocked = false;

    MessageRow row() const { return {position.row}; }
    bool operator==(const WaitingMessage &) const = default;
};

/// Looks at what waits, by a reading connection and small ranges of an index; what it says is
/// checked again when a message is claimed.
class OutboxReader
{
public:
    explicit OutboxReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The next ones of a channel's queue after this place, in order.
    QList<WaitingMessage> queuedAfter(ChannelId channel, const QueuePosition &after, int limit);
    /// Those whose retry is due, the longest overdue first.
    QList<WaitingMessage> retriesDue(ChannelId channel, qint64 nowMs, int limit);
    /// When the next retry of the channel is due.
    std::optional<qint64> nextRetryAt(ChannelId channel);

    struct Lane
    {
        ChannelId channel;
        ContactId contact;
    };
    /// Whose order a message stands in.
    std::optional<Lane> laneOf(MessageRow row);
    /// The first queued one of a contact and channel.
    std::optional<WaitingMessage> firstOf(const Lane &lane);

    std::optional<qint64> nextPromotionAt();
    std::optional<qint64> nextExpiryAt();
    /// When the first message of the channel had its first attempt, of those that wait.
    std::optional<qint64> oldestFirstAttempt(ChannelId channel);
    /// When the first message of the channel became due, of those that wait.
    std::optional<qint64> oldestDue(ChannelId channel);

private:
    std::optional<qint64> firstInteger(const char *sql, std::optional<ChannelId> channel);

    Connection &m_connection;
};
