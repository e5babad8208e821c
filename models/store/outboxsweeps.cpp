// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxsweeps.h"

#include "models/domain/filefetch.h"
#include "models/rules/retryplan.h"
#include "models/store/messagestore.h"
#include "models/store/writecontext.h"

namespace {

using Cause = MessageLife::Cause;

StatusChange lineWith(const QString &code)
{
    StatusChange line;
    line.code = code;
    return line;
}

bool works(const Channel &channel)
{
    return channel.active && channel.brokenCode.isEmpty();
}

} // namespace

Result<QList<MessageRow>> OutboxSweeps::rowsOf(Statement &query)
{
    QList<MessageRow> rows;
    while (query.step()) {
        rows.append(MessageRow{query.integer(0)});
    }
    if (auto failed = m_context.connection().takeFailure(); !failed) {
        return failed.error();
    }
    return rows;
}

template<class Work>
Result<int> OutboxSweeps::forEach(const Result<QList<MessageRow>> &rows, Work work)
{
    if (!rows) {
        return rows.error();
    }
    for (const MessageRow row : *rows) {
        std::optional<Message> message = MessageStore(m_context.connection()).find(row);
        if (!message) {
            continue;
        }
        if (Result<void> done = work(*message); !done) {
            return done.error();
        }
    }
    return static_cast<int>(rows->size());
}

Result<int> OutboxSweeps::promoteScheduled(int limit)
{
    Result<QList<MessageRow>> rows = QList<MessageRow>();
    {
        Statement query = m_context.connection().prepared(
            "SELECT row FROM messages INDEXED BY messages_scheduled WHERE status = 0 "
            "AND held_as_late = 0 AND send_at <= ? ORDER BY send_at, row LIMIT ?");
        query.bind(m_context.nowMs()).bind(limit);
        rows = rowsOf(query);
    }
    return forEach(rows, [this](Message &message) {
        message.dueAt = message.sendAt.value_or(m_context.nowMs());
        return OutboxStore(m_context).change(message, MessageStatus::Queued, Cause::Progress, {});
    });
}

Result<int> OutboxSweeps::expireDue(int limit)
{
    Result<QList<MessageRow>> rows = QList<MessageRow>();
    {
        Statement query = m_context.connection().prepared(
            "SELECT row FROM messages INDEXED BY messages_expiring WHERE status IN (0, 1) "
            "AND expires_at IS NOT NULL AND expires_at <= ? ORDER BY expires_at LIMIT ?");
        query.bind(m_context.nowMs()).bind(limit);
        rows = rowsOf(query);
    }
    return end(rows, MessageStatus::Expired, QStringLiteral("expired"));
}

Result<int> OutboxSweeps::end(const Result<QList<MessageRow>> &rows, MessageStatus status,
                              const QString &code)
{
    return forEach(rows, [&](Message &message) {
        // What the last attempt said stays beside it: it is the reason behind the reason.
        MessageError error{code, {}, {}};
        if (message.error) {
            error.detail = message.error->detail;
            error.providerCode = message.error->providerCode;
        }
        message.error = error;
        message.heldAsLate = false;
        StatusChange line = lineWith(code);
        line.providerCode = error.providerCode;
        line.detail = error.detail;
        return OutboxStore(m_context).change(message, status, Cause::Progress, line);
    });
}

Result<int> OutboxSweeps::giveUp(int limit)
{
    int moved = 0;
    const QMap<ChannelId, Channel> channels = m_context.configuration().channels;
    for (const Channel &channel : channels) {
        if (!channel.active || moved >= limit) {
            continue;
        }
        const auto given = giveUpOf(channel, limit - moved);
        if (!given) {
            return given;
        }
        moved += *given;
    }
    return moved;
}

Result<int> OutboxSweeps::giveUpOf(const Channel &channel, int limit)
{
    const qint64 before = m_context.nowMs() - RetryPlan::giveUpAfterMs;
    const QString code = QStringLiteral("gave_up");
    Result<QList<MessageRow>> rows = QList<MessageRow>();
    {
        Statement query = m_context.connection().prepared(
            "SELECT row FROM messages WHERE channel_id = ? AND status = 1 AND held_as_late = 0 "
            "AND first_attempt_at IS NOT NULL AND first_attempt_at <= ? "
            "ORDER BY first_attempt_at LIMIT ?");
        query.bind(channel.id.value).bind(before).bind(limit);
        rows = rowsOf(query);
    }
    auto tried = end(rows, MessageStatus::Failed, code);
    if (!tried || channel.brokenCode.isEmpty() || *tried >= limit) {
        return tried;
    }
    {
        Statement query = m_context.connection().prepared(
            "SELECT row FROM messages WHERE channel_id = ? AND status = 1 AND held_as_late = 0 "
            "AND due_at <= ? ORDER BY due_at, row LIMIT ?");
        query.bind(channel.id.value).bind(before).bind(limit - *tried);
        rows = rowsOf(query);
    }
    auto waited = end(rows, MessageStatus::Failed, code);
    return waited ? Result(*tried + *waited) : waited;
}

Result<int> OutboxSweeps::holdLate(const Absence &absence, int limit)
{
    // Shorter than that, nothing can be late because of it alone.
    if (absence.lateAfterMs <= 0 || absence.until - absence.from <= absence.lateAfterMs) {
        return 0;
    }
    const qint64 cutoff = absence.until - absence.lateAfterMs - 1;
    auto moved = hold(lateScheduled(cutoff, limit));
    const QMap<ChannelId, Channel> channels = m_context.configuration().channels;
    for (const Channel &channel : channels) {
        if (!moved || *moved >= limit) {
            return moved;
        }
        // A paused or broken channel would have sent nothing anyway.
        if (!works(channel)) {
            continue;
        }
        auto queued = hold(lateQueued(channel.id, cutoff, limit - *moved));
        moved = queued ? Result(*moved + *queued) : queued;
    }
    return moved;
}

Result<QList<MessageRow>> OutboxSweeps::lateQueued(ChannelId channel, qint64 cutoff, int limit)
{
    Statement query = m_context.connection().prepared(
        "SELECT row FROM messages WHERE channel_id = ? AND status = 1 AND held_as_late = 0 "
        "AND due_at <= ? AND next_attempt_at <= ? ORDER BY due_at, row LIMIT ?");
    query.bind(channel.value).bind(cutoff).bind(cutoff).bind(limit);
    return rowsOf(query);
}

Result<QList<MessageRow>> OutboxSweeps::lateScheduled(qint64 cutoff, int limit)
{
    Statement query = m_context.connection().prepared(
        "SELECT m.row FROM messages m INDEXED BY messages_scheduled JOIN channels c ON c.id = "
        "m.channel_id "
        "WHERE m.status = 0 AND m.held_as_late = 0 AND m.send_at <= ? "
        "AND c.active = 1 AND c.broken_code IS NULL ORDER BY m.send_at LIMIT ?");
    query.bind(cutoff).bind(limit);
    return rowsOf(query);
}

Result<int> OutboxSweeps::hold(const Result<QList<MessageRow>> &rows)
{
    return forEach(rows, [this](Message &message) {
        message.heldAsLate = true;
        return OutboxStore(m_context).remark(message, lineWith(QStringLiteral("late")));
    });
}

Result<int> OutboxSweeps::pullRetries()
{
    // One that waits for its file has no time at all.
    m_context.connection()
        .prepared("UPDATE messages SET next_attempt_at = ?1 WHERE status = 1 "
                  "AND next_attempt_at > ?2 AND next_attempt_at <> ?3")
        .bind(m_context.nowMs())
        .bind(m_context.nowMs() + RetryPlan::longestWaitMs)
        .bind(FileFetch::never)
        .run();
    const int changed = m_context.connection().changedRows();
    if (auto failed = m_context.connection().takeFailure(); !failed) {
        return failed.error();
    }
    return changed;
}

Result<int> OutboxSweeps::recoverAfterCrash(double chance)
{
    Result<QList<MessageRow>> rows = QList<MessageRow>();
    {
        Statement query =
            m_context.connection().prepared("SELECT row FROM messages WHERE status = 2");
        rows = rowsOf(query);
    }
    const MessageError error{QStringLiteral("no_answer"),
                             QStringLiteral("The program ended before the answer came."),
                             {}};
    RetryAsk retry;
    retry.chance = chance;
    return forEach(rows, [&](Message &message) {
        return OutboxStore(m_context).recordUnknown({message.row, message.attempts}, error, retry);
    });
}
