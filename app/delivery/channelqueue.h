// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/ratebucket.h"
#include "models/domain/channel.h"
#include "models/store/outboxreader.h"

#include <QList>
#include <QSet>

#include <deque>

/// What the dispatcher has in mind of one channel: a few messages that could go next, however long
/// the queue in the store is, and how much may go now.
class ChannelQueue
{
public:
    /// Rows that are kept ready at most; those beyond are found again in the store.
    static constexpr qsizetype readyLimit = 512;

    explicit ChannelQueue(ChannelId id)
        : m_id(id)
    {
    }

    ChannelId id() const { return m_id; }
    void setChannel(const Channel &channel, std::optional<double> defaultRate, qint64 monotonicMs);
    bool worksFor(qint64 monotonicMs) const;
    /// The channel's provider asked for a pause.
    void throttle(qint64 untilMonotonicMs);

    /// Something new may stand at the end of the queue.
    void expectMore() { m_atEnd = false; }
    /// Looks through the whole queue again.
    void restart();
    /// This message could go next.
    void addReady(MessageRow row);
    /// Fills up from the store until `wanted` are ready; false: there may be more to look at, but
    /// others wait for their turn.
    bool look(OutboxReader &reader, int wanted, qint64 nowMs);

    /// How many could be claimed now by rate and in_flight.
    int room(qint64 monotonicMs);
    /// The next ones, out of the ready ones; they count as under way.
    QList<MessageRow> take(int count);
    /// A claim was answered; one that was not granted gives its place back.
    void claimAnswered(MessageRow row, bool granted);
    /// An attempt ended.
    void ended() { --m_underWay; }

    bool hasReady() const { return !m_ready.empty(); }
    /// When it is worth looking again without being told: for rate and throttle; nothing: not.
    std::optional<qint64> wakeInMs(qint64 monotonicMs);
    qint64 lastRestartMs() const { return m_restartedAt; }
    void setRestarted(qint64 monotonicMs) { m_restartedAt = monotonicMs; }

private:
    bool add(const WaitingMessage &waiting, qint64 nowMs);

    ChannelId m_id;
    bool m_works = false;
    int m_inFlight = 16;
    RateBucket m_bucket;
    qint64 m_throttledUntil = 0;
    std::deque<MessageRow> m_ready;
    /// Ready or being claimed.
    QSet<MessageRow> m_known;
    QueuePosition m_position;
    bool m_atEnd = false;
    int m_underWay = 0;
    qint64 m_restartedAt = 0;
};
