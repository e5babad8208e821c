// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"
#include "models/store/outboxstore.h"

#include <QList>

class Statement;
class WriteContext;
struct Channel;

/// What time does to messages that wait, in steps of at most `limit` messages; each verb says how
/// many it moved, so that the caller comes again while there may be more.
class OutboxSweeps
{
public:
    explicit OutboxSweeps(WriteContext &context)
        : m_context(context)
    {
    }

    /// Scheduled ones whose time has come are queued.
    Result<int> promoteScheduled(int limit);
    /// Waiting ones past their expires_at end, held or not.
    Result<int> expireDue(int limit);
    /// Those of working channels end 24 hours after their first attempt, those of broken ones 24
    /// hours after they were due; paused channels end nothing.
    Result<int> giveUp(int limit);

    /// When the program was off or asleep.
    struct Absence
    {
        qint64 from = 0;
        qint64 until = 0;
        qint64 lateAfterMs = 0;

        bool operator==(const Absence &) const = default;
    };
    /// Holds what is late because of it, for a person's decision.
    Result<int> holdLate(const Absence &absence, int limit);

    /// Retries that wait for a time which is further away than any wait: the clock was ahead when
    /// they got it. They are due now; how many.
    Result<int> pullRetries();

    /// What was under way when the program died: its fate is unknown.
    Result<int> recoverAfterCrash(double chance);

private:
    Result<QList<MessageRow>> rowsOf(Statement &query);
    template<class Work>
    Result<int> forEach(const Result<QList<MessageRow>> &rows, Work work);
    Result<int> end(const Result<QList<MessageRow>> &rows, MessageStatus status,
                    const QString &code);
    Result<int> giveUpOf(const Channel &channel, int limit);
    Result<int> hold(const Result<QList<MessageRow>> &rows);
    Result<QList<MessageRow>> lateQueued(ChannelId channel, qint64 cutoff, int limit);
    Result<QList<MessageRow>> lateScheduled(qint64 cutoff, int limit);

    WriteContext &m_context;
};
