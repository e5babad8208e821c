// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxreader.h"

#include "models/store/connection.h"

namespace {

WaitingMessage waitingFrom(const Statement &query)
{
    WaitingMessage waiting;
    waiting.position = {query.integer(0), query.integer(1)};
    waiting.contact = {query.integer(2)};
    waiting.nextAttemptAt = query.integer(3);
    waiting.blocked = query.integer(4) != 0;
    return waiting;
}

QList<WaitingMessage> allFrom(Statement &query)
{
    QList<WaitingMessage> all;
    while (query.step()) {
        all.append(waitingFrom(query));
    }
    return all;
}

} // namespace

QList<WaitingMessage> OutboxReader::queuedAfter(ChannelId channel, const QueuePosition &after,
                                                int limit)
{
    Statement query = m_connection.prepared(
        "SELECT due_at, row, contact_id, next_attempt_at, "
        "EXISTS (SELECT 1 FROM messages s WHERE s.channel_id = q.channel_id "
        "AND s.contact_id = q.contact_id AND s.status = 2) OR "
        "EXISTS (SELECT 1 FROM messages e WHERE e.channel_id = q.channel_id "
        "AND e.contact_id = q.contact_id AND e.status = 1 AND e.held_as_late = 0 "
        "AND (e.due_at, e.row) < (q.due_at, q.row)) "
        "FROM messages q WHERE channel_id = ? AND status = 1 AND held_as_late = 0 "
        "AND (due_at, row) > (?, ?) ORDER BY due_at, row LIMIT ?");
    query.bind(channel.value).bind(after.dueAt).bind(after.row).bind(limit);
    return allFrom(query);
}

QList<WaitingMessage> OutboxReader::retriesDue(ChannelId channel, qint64 nowMs, int limit)
{
    Statement query = m_connection.prepared(
        "SELECT due_at, row, contact_id, next_attempt_at, "
        "EXISTS (SELECT 1 FROM messages s WHERE s.channel_id = q.channel_id "
        "AND s.contact_id = q.contact_id AND s.status = 2) OR "
        "EXISTS (SELECT 1 FROM messages e WHERE e.channel_id = q.channel_id "
        "AND e.contact_id = q.contact_id AND e.status = 1 AND e.held_as_late = 0 "
        "AND (e.due_at, e.row) < (q.due_at, q.row)) "
        "FROM messages q WHERE channel_id = ? AND status = 1 AND held_as_late = 0 "
        "AND next_attempt_at > 0 AND next_attempt_at <= ? ORDER BY next_attempt_at LIMIT ?");
    query.bind(channel.value).bind(nowMs).bind(limit);
    return allFrom(query);
}

std::optional<OutboxReader::Lane> OutboxReader::laneOf(MessageRow row)
{
    Statement query =
        m_connection.prepared("SELECT channel_id, contact_id FROM messages WHERE row = ?");
    query.bind(row.value);
    return query.step() ? std::optional(Lane{{query.integer(0)}, {query.integer(1)}})
                        : std::nullopt;
}

std::optional<WaitingMessage> OutboxReader::firstOf(const Lane &lane)
{
    Statement query = m_connection.prepared(
        "SELECT due_at, row, contact_id, next_attempt_at, "
        "EXISTS (SELECT 1 FROM messages s WHERE s.channel_id = q.channel_id "
        "AND s.contact_id = q.contact_id AND s.status = 2) "
        "FROM messages q WHERE channel_id = ? AND contact_id = ? AND status = 1 "
        "AND held_as_late = 0 ORDER BY due_at, row LIMIT 1");
    query.bind(lane.channel.value).bind(lane.contact.value);
    return query.step() ? std::optional(waitingFrom(query)) : std::nullopt;
}

std::optional<qint64> OutboxReader::firstInteger(const char *sql, std::optional<ChannelId> channel)
{
    Statement query = m_connection.prepared(sql);
    if (channel) {
        query.bind(channel->value);
    }
    return query.step() ? query.optionalInteger(0) : std::nullopt;
}

std::optional<qint64> OutboxReader::nextRetryAt(ChannelId channel)
{
    return firstInteger("SELECT next_attempt_at FROM messages WHERE channel_id = ? AND status = 1 "
                        "AND held_as_late = 0 AND next_attempt_at > 0 "
                        "ORDER BY next_attempt_at LIMIT 1",
                        channel);
}

// Left to itself, SQLite takes the index by status here and sorts all that waits.
std::optional<qint64> OutboxReader::nextPromotionAt()
{
    return firstInteger("SELECT send_at FROM messages INDEXED BY messages_scheduled "
                        "WHERE status = 0 AND held_as_late = 0 ORDER BY send_at LIMIT 1",
                        std::nullopt);
}

std::optional<qint64> OutboxReader::nextExpiryAt()
{
    return firstInteger("SELECT expires_at FROM messages INDEXED BY messages_expiring "
                        "WHERE status IN (0, 1) AND expires_at IS NOT NULL "
                        "ORDER BY expires_at LIMIT 1",
                        std::nullopt);
}

std::optional<qint64> OutboxReader::oldestFirstAttempt(ChannelId channel)
{
    return firstInteger("SELECT first_attempt_at FROM messages WHERE channel_id = ? "
                        "AND status = 1 AND held_as_late = 0 AND first_attempt_at IS NOT NULL "
                        "ORDER BY first_attempt_at LIMIT 1",
                        channel);
}

std::optional<qint64> OutboxReader::oldestDue(ChannelId channel)
{
    return firstInteger("SELECT due_at FROM messages WHERE channel_id = ? AND status = 1 "
                        "AND held_as_late = 0 ORDER BY due_at, row LIMIT 1",
                        channel);
}
