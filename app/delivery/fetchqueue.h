// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/fetchstore.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

#include <deque>
#include <functional>
#include <optional>

/// Whose file is fetched next: each server has a lane with few places, and the lanes take turns, so
/// that a slow server with many files delays nobody else's.
class FetchQueue
{
public:
    struct Limits
    {
        int total = 16;
        int perLane = 4;
        /// Rows that are known at a time; what is beyond lies in the store.
        int known = 50'000;
    };
    /// The server that a fetch goes to.
    using LaneOf = std::function<QString(const FileFetch &)>;

    FetchQueue(const Limits &limits, LaneOf laneOf)
        : m_limits(limits)
        , m_laneOf(std::move(laneOf))
    {
    }

    /// Takes in what is due.
    void look(FetchStore &store, qint64 nowMs);
    /// The next one that has a place, which it holds until ended().
    std::optional<MessageRow> take();
    void ended(MessageRow message);
    int underWay() const { return m_underWay; }

private:
    struct Lane
    {
        std::deque<MessageRow> waiting;
        int underWay = 0;
    };

    void add(const FileFetch &fetch);

    Limits m_limits;
    LaneOf m_laneOf;
    QMap<QString, Lane> m_lanes;
    QHash<MessageRow, QString> m_known;
    FetchStore::Place m_place;
    qint64 m_restartAt = 0;
    QString m_lastLane;
    int m_underWay = 0;
};
