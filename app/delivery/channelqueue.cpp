// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelqueue.h"

#include <algorithm>

namespace {

/// Read at once, and looked through in one turn: bounds how long other channels wait.
constexpr int pageSize = 200;
constexpr int pagesPerTurn = 5;

} // namespace

void ChannelQueue::setChannel(const Channel &channel, std::optional<double> defaultRate,
                              qint64 monotonicMs)
{
    const bool works = channel.active && channel.brokenCode.isEmpty();
    if (works && !m_works) {
        // Claims that were refused meanwhile must be found again.
        restart();
    }
    m_works = works;
    m_inFlight = channel.inFlight;
    m_bucket.setRate(channel.ratePerSecond ? channel.ratePerSecond : defaultRate, monotonicMs);
}

bool ChannelQueue::worksFor(qint64 monotonicMs) const
{
    return m_works && m_throttledUntil <= monotonicMs;
}

void ChannelQueue::throttle(qint64 untilMonotonicMs)
{
    m_throttledUntil = std::max(m_throttledUntil, untilMonotonicMs);
}

void ChannelQueue::restart()
{
    m_position = {};
    m_atEnd = false;
}

void ChannelQueue::addReady(MessageRow row)
{
    if (m_known.contains(row)) {
        return;
    }
    if (static_cast<qsizetype>(m_ready.size()) >= readyLimit) {
        restart();
        return;
    }
    m_known.insert(row);
    m_ready.push_back(row);
}

bool ChannelQueue::add(const WaitingMessage &waiting, qint64 nowMs)
{
    if (waiting.blocked || waiting.nextAttemptAt > nowMs || m_known.contains(waiting.row())) {
        return false;
    }
    addReady(waiting.row());
    return true;
}

bool ChannelQueue::look(OutboxReader &reader, int wanted, qint64 nowMs)
{
    const auto enough = [this, wanted] { return static_cast<int>(m_ready.size()) >= wanted; };
    if (!enough()) {
        // Those that are known already may stand in front of those that are not.
        const int limit = wanted + static_cast<int>(m_known.size());
        for (const WaitingMessage &waiting : reader.retriesDue(m_id, nowMs, limit)) {
            add(waiting, nowMs);
        }
    }
    for (int page = 0; page < pagesPerTurn && !enough() && !m_atEnd; ++page) {
        const auto waiting = reader.queuedAfter(m_id, m_position, pageSize);
        for (const WaitingMessage &next : waiting) {
            if (enough()) {
                break;
            }
            m_position = next.position;
            add(next, nowMs);
        }
        m_atEnd = !enough() && waiting.size() < pageSize;
    }
    return enough() || m_atEnd;
}

int ChannelQueue::room(qint64 monotonicMs)
{
    return m_bucket.available(std::max(0, m_inFlight - m_underWay), monotonicMs);
}

QList<MessageRow> ChannelQueue::take(int count)
{
    QList<MessageRow> taken;
    while (taken.size() < count && !m_ready.empty()) {
        taken.append(m_ready.front());
        m_ready.pop_front();
    }
    m_bucket.take(static_cast<int>(taken.size()));
    m_underWay += static_cast<int>(taken.size());
    return taken;
}

void ChannelQueue::claimAnswered(MessageRow row, bool granted)
{
    m_known.remove(row);
    if (!granted) {
        m_bucket.giveBack(1);
        --m_underWay;
    }
}

std::optional<qint64> ChannelQueue::wakeInMs(qint64 monotonicMs)
{
    if (!m_works) {
        return std::nullopt;
    }
    if (m_throttledUntil > monotonicMs) {
        return m_throttledUntil - monotonicMs;
    }
    const bool mayHaveMore = hasReady() || !m_atEnd;
    return mayHaveMore && m_underWay < m_inFlight ? std::optional(m_bucket.waitMs(monotonicMs))
                                                  : std::nullopt;
}
