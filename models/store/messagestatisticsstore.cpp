// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/messagestatisticsstore.h"

#include "models/domain/message.h"
#include "models/store/connection.h"

#include <limits>

namespace {

constexpr qint64 noRow = std::numeric_limits<qint64>::max();

template<class T>
Result<T> finished(Connection &connection, T value)
{
    if (auto failed = connection.takeFailure(); !failed) {
        return failed.error();
    }
    return value;
}

} // namespace

Result<QList<SpanFigures>> MessageStatisticsStore::spans(const QList<qint64> &bounds)
{
    QList<qint64> rows;
    for (const qint64 bound : bounds) {
        rows.append(firstRowSince(bound));
    }
    const auto counted = [this](MessageStatus status, qint64 from, qint64 before) {
        return from < before ? count(static_cast<int>(status), from, before) : 0;
    };
    QList<SpanFigures> spans;
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        const qint64 from = rows.at(i);
        const qint64 before = rows.at(i + 1);
        SpanFigures figures;
        figures.delivered = counted(MessageStatus::Delivered, from, before) +
                            counted(MessageStatus::Read, from, before);
        figures.sent = figures.delivered + counted(MessageStatus::Sent, from, before);
        figures.failed = counted(MessageStatus::Failed, from, before) +
                         counted(MessageStatus::Expired, from, before);
        spans.append(figures);
    }
    return finished(m_connection, spans);
}

Result<OpenFigures> MessageStatisticsStore::open()
{
    OpenFigures figures;
    figures.waiting = countAll(static_cast<int>(MessageStatus::Queued)) +
                      countAll(static_cast<int>(MessageStatus::Sending));
    figures.scheduled = countAll(static_cast<int>(MessageStatus::Scheduled));
    figures.uncertain = countAll(static_cast<int>(MessageStatus::Uncertain));
    Statement late = m_connection.prepared("SELECT count(*) FROM messages WHERE held_as_late = 1");
    if (late.step()) {
        figures.late = static_cast<int>(late.integer(0));
    }
    return finished(m_connection, figures);
}

Result<QList<int>> MessageStatisticsStore::scheduled(const QList<qint64> &bounds)
{
    QList<int> counts;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) {
        Statement query = m_connection.prepared(
            "SELECT count(*) FROM messages WHERE status = 0 AND send_at >= ? AND send_at < ?");
        query.bind(bounds.at(i)).bind(bounds.at(i + 1));
        counts.append(query.step() ? static_cast<int>(query.integer(0)) : 0);
    }
    return finished(m_connection, counts);
}

Result<QMap<QString, int>> MessageStatisticsStore::failureCodes(qint64 sinceMs)
{
    Statement query = m_connection.prepared(
        "SELECT error_code, count(*) FROM (SELECT error_code FROM messages WHERE status = 7 AND "
        "row >= ? ORDER BY row DESC LIMIT 1000) WHERE error_code IS NOT NULL GROUP BY error_code");
    query.bind(firstRowSince(sinceMs));
    QMap<QString, int> codes;
    while (query.step()) {
        codes.insert(query.text(0), static_cast<int>(query.integer(1)));
    }
    return finished(m_connection, codes);
}

Result<QMap<ChannelId, int>> MessageStatisticsStore::byChannel(const QList<ChannelId> &channels,
                                                               qint64 sinceMs)
{
    const qint64 from = firstRowSince(sinceMs);
    QMap<ChannelId, int> counts;
    for (const ChannelId channel : channels) {
        Statement query = m_connection.prepared(
            "SELECT count(*) FROM messages WHERE channel_id = ? AND row >= ?");
        query.bind(channel.value).bind(from);
        counts.insert(channel, query.step() ? static_cast<int>(query.integer(0)) : 0);
    }
    return finished(m_connection, counts);
}

Result<QMap<ChannelId, QList<int>>>
MessageStatisticsStore::spansByChannel(const QList<ChannelId> &channels,
                                       const QList<qint64> &bounds)
{
    QList<qint64> rows;
    for (const qint64 bound : bounds) {
        rows.append(firstRowSince(bound));
    }
    QMap<ChannelId, QList<int>> counts;
    for (const ChannelId channel : channels) {
        for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
            counts[channel].append(countOnChannel(channel, rows.at(i), rows.at(i + 1)));
        }
    }
    return finished(m_connection, counts);
}

int MessageStatisticsStore::countOnChannel(ChannelId channel, qint64 fromRow, qint64 beforeRow)
{
    if (fromRow >= beforeRow) {
        return 0;
    }
    Statement query = m_connection.prepared(
        "SELECT count(*) FROM messages WHERE channel_id = ? AND row >= ? AND row < ?");
    query.bind(channel.value).bind(fromRow).bind(beforeRow);
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}

Result<QMap<ChannelId, int>> MessageStatisticsStore::failuresByChannel(qint64 sinceMs)
{
    Statement query =
        m_connection.prepared("SELECT channel_id, count(*) FROM messages WHERE status = ? AND "
                              "row >= ? GROUP BY channel_id");
    query.bind(static_cast<int>(MessageStatus::Failed)).bind(firstRowSince(sinceMs));
    QMap<ChannelId, int> counts;
    while (query.step()) {
        counts.insert({query.integer(0)}, static_cast<int>(query.integer(1)));
    }
    return finished(m_connection, counts);
}

Result<QList<int>> MessageStatisticsStore::bySystem(ExternalSystemId system,
                                                    const QList<qint64> &bounds)
{
    QList<qint64> rows;
    for (const qint64 bound : bounds) {
        rows.append(firstRowSince(bound));
    }
    QList<int> counts;
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        Statement query = m_connection.prepared(
            "SELECT count(*) FROM messages WHERE system_id = ? AND row >= ? AND row < ?");
        query.bind(system.value).bind(rows.at(i)).bind(rows.at(i + 1));
        counts.append(query.step() ? static_cast<int>(query.integer(0)) : 0);
    }
    return finished(m_connection, counts);
}

Result<bool> MessageStatisticsStore::anySent()
{
    bool any = false;
    for (const MessageStatus status :
         {MessageStatus::Delivered, MessageStatus::Read, MessageStatus::Sent}) {
        Statement query = m_connection.prepared("SELECT 1 FROM messages WHERE status = ? LIMIT 1");
        query.bind(static_cast<int>(status));
        any = any || query.step();
    }
    return finished(m_connection, any);
}

qint64 MessageStatisticsStore::firstRowSince(qint64 ms)
{
    Statement query = m_connection.prepared("SELECT row FROM messages WHERE created_at >= ? "
                                            "ORDER BY created_at, row LIMIT 1");
    query.bind(ms);
    return query.step() ? query.integer(0) : noRow;
}

int MessageStatisticsStore::count(int status, qint64 fromRow, qint64 beforeRow)
{
    Statement query = m_connection.prepared(
        "SELECT count(*) FROM messages WHERE status = ? AND row >= ? AND row < ?");
    query.bind(status).bind(fromRow).bind(beforeRow);
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}

int MessageStatisticsStore::countAll(int status)
{
    Statement query = m_connection.prepared("SELECT count(*) FROM messages WHERE status = ?");
    query.bind(status);
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}
