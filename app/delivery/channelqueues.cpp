// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelqueues.h"

#include "models/base/clock.h"
#include "models/rules/channelkinds.h"

#include <algorithm>

void ChannelQueues::setConfiguration(const Configuration &configuration, const ChannelKinds &kinds,
                                     const std::function<bool(const QString &)> &serves)
{
    for (auto queue = m_queues.begin(); queue != m_queues.end();) {
        queue = configuration.channel(queue->first) ? std::next(queue) : m_queues.erase(queue);
    }
    const qint64 now = m_clock.monotonicMs();
    for (const Channel &channel : configuration.channels) {
        if (!serves(channel.kind)) {
            continue;
        }
        const ChannelKind *kind = kinds.find(channel.kind);
        const auto queue = m_queues.try_emplace(channel.id, channel.id).first;
        queue->second.setChannel(channel, kind ? kind->defaultRate : std::nullopt, now);
    }
}

ChannelQueue *ChannelQueues::find(ChannelId channel)
{
    const auto found = m_queues.find(channel);
    return found == m_queues.end() ? nullptr : &found->second;
}

void ChannelQueues::onMessageChanged(const Change &change, OutboxReader &reader)
{
    if (change.isNew || change.row == 0) {
        for (auto &[id, queue] : m_queues) {
            change.isNew ? queue.expectMore() : queue.restart();
        }
        return;
    }
    const auto lane = reader.laneOf({change.row});
    ChannelQueue *queue = lane ? find(lane->channel) : nullptr;
    const auto first = queue ? reader.firstOf(*lane) : std::nullopt;
    if (first && !first->blocked && first->nextAttemptAt <= m_clock.nowMs()) {
        queue->addReady(first->row());
    }
}

void ChannelQueues::forEachInTurn(const std::function<void(ChannelQueue &)> &visit)
{
    if (m_queues.empty()) {
        return;
    }
    auto first = m_queues.upper_bound(m_lastFirst);
    first = first == m_queues.end() ? m_queues.begin() : first;
    m_lastFirst = first->first;
    const auto visitEntry = [&visit](auto &entry) { visit(entry.second); };
    std::for_each(first, m_queues.end(), visitEntry);
    std::for_each(m_queues.begin(), first, visitEntry);
}

std::optional<qint64> ChannelQueues::wakeInMs(OutboxReader &reader)
{
    const qint64 monotonic = m_clock.monotonicMs();
    const qint64 now = m_clock.nowMs();
    std::optional<qint64> wake;
    // What is due and has no room is looked at when something changes, not in a circle.
    const auto take = [&wake](qint64 wait) {
        if (wait > 0) {
            wake = std::min(wake.value_or(wait), wait);
        }
    };
    for (auto &[id, queue] : m_queues) {
        take(queue.wakeInMs(monotonic).value_or(0));
        if (queue.worksFor(monotonic)) {
            take(reader.nextRetryAt(id).value_or(now) - now);
        }
    }
    return wake;
}
