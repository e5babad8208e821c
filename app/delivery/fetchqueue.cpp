// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/fetchqueue.h"

#include <algorithm>

namespace {

constexpr int pageSize = 200;
/// A row may be committed a little after the moment that it names.
constexpr qint64 overlapMs = 5000;
/// All is looked through anew this often, in case the clock was set back.
constexpr qint64 restartEveryMs = 60'000;

} // namespace

void FetchQueue::look(FetchStore &store, qint64 nowMs)
{
    if (nowMs >= m_restartAt || m_restartAt - nowMs > restartEveryMs) {
        m_restartAt = nowMs + restartEveryMs;
        m_place = {};
    } else {
        m_place = {std::max(qint64(0), m_place.nextAt - overlapMs), 0};
    }
    for (bool more = true; more && m_known.size() < m_limits.known;) {
        const QList<FileFetch> due = store.dueAfter(m_place, nowMs, pageSize);
        for (const FileFetch &fetch : due) {
            m_place = {fetch.nextAt, fetch.message.value};
            add(fetch);
        }
        more = due.size() == pageSize;
    }
}

void FetchQueue::add(const FileFetch &fetch)
{
    if (m_known.contains(fetch.message)) {
        return;
    }
    const QString lane = m_laneOf(fetch);
    m_known.insert(fetch.message, lane);
    m_lanes[lane].waiting.push_back(fetch.message);
}

std::optional<MessageRow> FetchQueue::take()
{
    if (m_underWay >= m_limits.total || m_lanes.isEmpty()) {
        return std::nullopt;
    }
    auto lane = m_lanes.upperBound(m_lastLane);
    for (qsizetype looked = 0; looked < m_lanes.size(); ++looked, ++lane) {
        if (lane == m_lanes.end()) {
            lane = m_lanes.begin();
        }
        if (lane->waiting.empty() || lane->underWay >= m_limits.perLane) {
            continue;
        }
        const MessageRow message = lane->waiting.front();
        lane->waiting.pop_front();
        ++lane->underWay;
        ++m_underWay;
        m_lastLane = lane.key();
        return message;
    }
    return std::nullopt;
}

void FetchQueue::ended(MessageRow message)
{
    const auto lane = m_lanes.find(m_known.take(message));
    if (lane == m_lanes.end()) {
        return;
    }
    --m_underWay;
    --lane->underWay;
    if (lane->waiting.empty() && lane->underWay == 0) {
        m_lanes.erase(lane);
    }
}
