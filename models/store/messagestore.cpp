// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/messagestore.h"

#include "models/base/folding.h"
#include "models/store/historystore.h"
#include "models/store/messagerows.h"
#include "models/store/newrows.h"

#include <algorithm>

namespace {

template<class IdType>
std::optional<qint64> valueOf(const std::optional<IdType> &id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

/// The conditions of a filter as SQL text; bindFilter() binds in the same order.
QString conditions(const MessageFilter &filter)
{
    QString sql;
    if (!filter.statuses.isEmpty()) {
        QStringList marks(filter.statuses.size(), QStringLiteral("?"));
        sql += QStringLiteral(" AND status IN (%1)").arg(marks.join(QLatin1Char(',')));
    }
    if (!filter.reference.isEmpty()) {
        // The second part tells SQLite that the index by reference holds it.
        sql += QStringLiteral(" AND reference = ? AND reference <> ''");
    }
    if (filter.channel) {
        sql += QStringLiteral(" AND channel_id = ?");
    }
    if (filter.chatbot) {
        sql += QStringLiteral(" AND chatbot_id = ?");
    }
    if (filter.system) {
        sql += QStringLiteral(" AND system_id = ?");
    }
    if (filter.contact) {
        sql += QStringLiteral(" AND contact_id = ?");
    }
    if (filter.since) {
        // Rows are numbered in the order of creation: their bound lets a search end where the
        // span begins, the moment itself decides.
        sql += QStringLiteral(" AND created_at >= ? AND row >= coalesce((SELECT row FROM messages "
                              "WHERE created_at >= ? ORDER BY created_at, row LIMIT 1), "
                              "9223372036854775807)");
    }
    if (filter.until) {
        sql += QStringLiteral(" AND created_at < ?");
    }
    if (!filter.search.isEmpty()) {
        sql += QStringLiteral(
            // Each part by an index of its own: the messages themselves are not gone through.
            " AND (contact_id IN (SELECT id FROM contacts WHERE name_folded LIKE ? ESCAPE '\\'"
            " UNION SELECT contact_id FROM addresses WHERE value LIKE ? ESCAPE '\\')"
            " OR row IN (SELECT row FROM messages WHERE reference <> '' AND"
            " reference LIKE ? ESCAPE '\\'))");
    }
    if (filter.outgoingOnly) {
        sql += QStringLiteral(" AND outgoing = 1");
    }
    return sql;
}

/// Statuses in which few messages are, however long the log grows.
bool isRare(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Sent:
    case MessageStatus::Delivered:
    case MessageStatus::Read:
    case MessageStatus::Received:
        return false;
    default:
        return true;
    }
}

/// The index that goes through the fewest messages, where it is plain which one that is: left to
/// itself, SQLite goes through all of a system to find one reference of it.
QString indexFor(const MessageFilter &filter)
{
    if (!filter.search.isEmpty()) {
        return {};
    }
    if (!filter.reference.isEmpty()) {
        return QStringLiteral(" INDEXED BY messages_reference");
    }
    if (filter.contact) {
        return QStringLiteral(" INDEXED BY messages_contact");
    }
    const bool few = !filter.statuses.isEmpty() &&
                     std::all_of(filter.statuses.cbegin(), filter.statuses.cend(), isRare);
    return few ? QStringLiteral(" INDEXED BY messages_status") : QString();
}

QString likePattern(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    text.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

/// "(11) 98765" finds "+551198765…": what people type into a search of numbers.
QString addressPattern(const QString &search)
{
    QString digits;
    for (const QChar c : search) {
        if (c.isDigit()) {
            digits.append(c);
        } else if (c.isLetter() || c == QLatin1Char('@')) {
            return likePattern(search);
        }
    }
    return likePattern(digits.isEmpty() ? search : digits);
}

void bindFilter(Statement &query, const MessageFilter &filter)
{
    for (const MessageStatus status : filter.statuses) {
        query.bind(static_cast<int>(status));
    }
    if (!filter.reference.isEmpty()) {
        query.bind(filter.reference);
    }
    for (const auto &id : {valueOf(filter.channel), valueOf(filter.chatbot), valueOf(filter.system),
                           valueOf(filter.contact), filter.since, filter.since, filter.until}) {
        if (id) {
            query.bind(*id);
        }
    }
    if (!filter.search.isEmpty()) {
        query.bind(likePattern(folded(filter.search)))
            .bind(addressPattern(filter.search))
            .bind(likePattern(filter.search));
    }
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
    // Which rows first: where they have to be sorted, only their numbers are.
    const QString rows =
        QStringLiteral("SELECT row FROM messages%1 WHERE row %2 ?%3 ORDER BY row %4 LIMIT ?")
            .arg(indexFor(filter), direction.side, conditions(filter), direction.order);
    Statement query = m_connection.prepare(
        QStringLiteral("SELECT %1 FROM messages WHERE row IN (%2) ORDER BY row %3")
            .arg(QLatin1String(MessageRows::columns), rows, direction.order));
    query.bind(row);
    bindFilter(query, filter);
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
    Statement query = m_connection.prepare(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM messages%1 WHERE row > ?%2 LIMIT ?)")
            .arg(indexFor(filter), conditions(filter)));
    query.bind(afterRow);
    bindFilter(query, filter);
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
