// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/ids.h"

#include <QList>
#include <QMap>
#include <QString>

class Connection;

/// Outgoing messages of a span of time, counted by what they are now.
struct SpanFigures
{
    /// Accepted by the provider: sent, delivered or read.
    int sent = 0;
    /// Delivered or read.
    int delivered = 0;
    /// Failed or expired.
    int failed = 0;

    bool operator==(const SpanFigures &) const = default;
};

/// What is not settled yet, whenever it was made.
struct OpenFigures
{
    /// Queued or under way, those held as late included.
    int waiting = 0;
    int scheduled = 0;
    int uncertain = 0;
    /// Held as late until a person decides; counted in waiting or scheduled too.
    int late = 0;

    bool operator==(const OpenFigures &) const = default;
};

/// Counts messages for the start page and the badges.
///
/// Rows are numbered in the order of their creation, so a span of time is a range of rows, and each
/// count is a range of the index by status (or channel) that never touches the messages themselves.
class MessageStatisticsStore
{
public:
    explicit MessageStatisticsStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// One for each pair of neighbours in `bounds` (milliseconds UTC, rising).
    Result<QList<SpanFigures>> spans(const QList<qint64> &bounds);
    Result<OpenFigures> open();
    /// How many are scheduled for each pair of neighbours in `bounds`.
    Result<QList<int>> scheduled(const QList<qint64> &bounds);
    /// The error codes of the newest 1,000 that failed since then, and how often.
    Result<QMap<QString, int>> failureCodes(qint64 sinceMs);
    /// Messages in and out by channel since then.
    Result<QMap<ChannelId, int>> byChannel(const QList<ChannelId> &channels, qint64 sinceMs);
    /// Messages in and out by channel, one number for each pair of neighbours in `bounds`.
    Result<QMap<ChannelId, QList<int>>> spansByChannel(const QList<ChannelId> &channels,
                                                       const QList<qint64> &bounds);
    /// Outgoing messages by channel that were made since then and failed; channels without any are
    /// left out.
    Result<QMap<ChannelId, int>> failuresByChannel(qint64 sinceMs);
    /// Messages that tokens of this system handed in, for each pair of neighbours in `bounds`.
    Result<QList<int>> bySystem(ExternalSystemId system, const QList<qint64> &bounds);
    /// Whether any message was ever accepted by a provider.
    Result<bool> anySent();

private:
    qint64 firstRowSince(qint64 ms);
    int count(int status, qint64 fromRow, qint64 beforeRow);
    int countOnChannel(ChannelId channel, qint64 fromRow, qint64 beforeRow);
    int countAll(int status);

    Connection &m_connection;
};
