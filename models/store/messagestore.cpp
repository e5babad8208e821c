// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/messagestore.h"

#include "models/store/connection.h"
#include "models/store/historystore.h"
#include "models/store/messagequery.h"
#include "models/store/messagerows.h"
#include "models/store/newrows.h"

#include <limits>

namespace {

template<class IdType>
std::optional<qint64> valueOf(const std::optional<IdType> &id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

} // namespace

Result<MessageRow> MessageStore::insert(const Message &message, const Actor &actor)
{
    NewRows rows(m_connection);
    const MessageRow row = rows.add(message, actor);
    rows.flush();
    const auto failed = m_connection.takeFailure();
    return failed ? Result(row) : failed.error();
}

Result<void> MessageStore::attach(const Message &message)
{
    m_connection.prepared("UPDATE messages SET attachment = ?, document_row = ? WHERE row = ?")
        .bind(static_cast<int>(message.attachment))
        .bind(valueOf(message.document))
        .bind(message.row.value)
        .run();
    return m_connection.takeFailure();
}

std::optional<Message> MessageStore::find(const MessageId &id)
{
    static const QByteArray sql =
        QByteArray("SELECT ") + MessageRows::columns + " FROM messages WHERE id = ?";
    Statement query = m_connection.prepared(sql.constData());
    query.bind(id.bytes());
    return query.step() ? std::optional(MessageRows::messageFrom(query)) : std::nullopt;
}

std::optional<Message> MessageStore::find(MessageRow row)
{
    static const QByteArray sql =
        QByteArray("SELECT ") + MessageRows::columns + " FROM messages WHERE row = ?";
    Statement query = m_connection.prepared(sql.constData());
    query.bind(row.value);
    return query.step() ? std::optional(MessageRows::messageFrom(query)) : std::nullopt;
}

Result<QList<StatusChange>> MessageStore::history(MessageRow row)
{
    return HistoryStore(m_connection).read(row);
}

Result<QList<Message>> MessageStore::page(const MessageFilter &filter, qint64 beforeRow, int limit)
{
    const qint64 before = beforeRow > 0 ? beforeRow : std::numeric_limits<qint64>::max();
    return read(filter, {QLatin1String("<"), QLatin1String("DESC")}, before, limit);
}

Result<QList<Message>> MessageStore::pageAfter(const MessageFilter &filter, qint64 afterRow,
                                               int limit)
{
    return read(filter, {QLatin1String(">"), QLatin1String("ASC")}, afterRow, limit);
}

Result<QList<Message>> MessageStore::read(const MessageFilter &filter, const Direction &direction,
                                          qint64 row, int limit)
{
    const MessageQuery rows(filter, {direction.side, direction.order, row, limit});
    Statement query = m_connection.prepare(
        QStringLiteral("SELECT %1 FROM messages WHERE row IN (%2) ORDER BY row %3 LIMIT ?")
            .arg(QLatin1String(MessageRows::columns), rows.rows(), direction.order));
    rows.bind(query);
    query.bind(limit);
    QList<Message> messages;
    while (query.step()) {
        messages.append(MessageRows::messageFrom(query));
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return messages;
}

Result<int> MessageStore::count(const MessageFilter &filter, int limit)
{
    return countAfter(filter, 0, limit);
}

Result<int> MessageStore::countAfter(const MessageFilter &filter, qint64 afterRow, int limit)
{
    const MessageQuery rows(filter, {QLatin1String(">"), QLatin1String("ASC"), afterRow, limit});
    Statement query =
        m_connection.prepare(QStringLiteral("SELECT count(*) FROM (%1 LIMIT ?)").arg(rows.rows()));
    rows.bind(query);
    query.bind(limit);
    const int number = query.step() ? static_cast<int>(query.integer(0)) : 0;
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return number;
}

Result<QMap<MessageStatus, int>> MessageStore::countByStatus(qint64 sinceMs)
{
    Statement query = m_connection.prepared(
        "SELECT status, count(*) FROM messages WHERE created_at >= ? GROUP BY status");
    query.bind(sinceMs);
    QMap<MessageStatus, int> counts;
    while (query.step()) {
        counts.insert(static_cast<MessageStatus>(query.integer(0)),
                      static_cast<int>(query.integer(1)));
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return counts;
}
