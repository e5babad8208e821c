// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/messagequery.h"

#include "models/base/folding.h"
#include "models/store/connection.h"
#include "models/store/searchstore.h"

#include <algorithm>

namespace {

/// Rows are numbered in the order of creation: their bound lets a search end where the span begins.
const QString firstRowSince =
    QStringLiteral("coalesce((SELECT row FROM messages WHERE created_at >= ? ORDER BY created_at, "
                   "row LIMIT 1), 9223372036854775807)");

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

bool areFew(const QList<MessageStatus> &statuses)
{
    return !statuses.isEmpty() && std::all_of(statuses.cbegin(), statuses.cend(), isRare);
}

QString likePattern(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    text.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

/// "(11) 98765" finds "+551198765…": what people type into a search of numbers.
QString addressPart(const QString &search)
{
    QString digits;
    for (const QChar c : search) {
        if (c.isDigit()) {
            digits.append(c);
        } else if (c.isLetter() || c == QLatin1Char('@')) {
            return search;
        }
    }
    return digits.isEmpty() ? search : digits;
}

/// For the index: what is searched, or its digits; empty where one of them is too short for it.
QString questionFor(const QString &search)
{
    const QString asTyped = SearchStore::question(search);
    const QString asAddress = SearchStore::question(addressPart(search));
    if (asTyped.isEmpty() || asAddress.isEmpty()) {
        return {};
    }
    return asTyped == asAddress ? asTyped : QStringLiteral("(%1) OR (%2)").arg(asTyped, asAddress);
}

} // namespace

void MessageQuery::Condition::add(const QString &more, std::initializer_list<Value> bound)
{
    sql += more;
    values.insert(values.end(), bound.begin(), bound.end());
}

MessageQuery::MessageQuery(const MessageFilter &filter, const Range &range)
    : m_filter(filter)
    , m_range(range)
{
    const QString question = questionFor(filter.search);
    const bool among = filter.channel || filter.chatbot || filter.system;
    Condition rest = statuses();
    if (!filter.reference.isEmpty() || filter.contact) {
        // Left to itself, SQLite goes through all of a system to find one reference of it.
        const QString index = filter.reference.isEmpty() ? QStringLiteral("messages_contact")
                                                         : QStringLiteral("messages_reference");
        addPart(QStringLiteral("messages INDEXED BY ") + index, QStringLiteral("row"), rest,
                searched());
    } else if (areFew(filter.statuses) ||
               (!filter.statuses.isEmpty() && !among && filter.search.isEmpty())) {
        addStatuses();
    } else if (!question.isEmpty()) {
        addWords(question);
    } else {
        // Of a channel there may be very many: by the index of their states SQLite would sort them.
        const bool byChannel = filter.channel && filter.search.isEmpty();
        addPart(byChannel ? QStringLiteral("messages INDEXED BY messages_channel")
                          : QStringLiteral("messages"),
                QStringLiteral("row"), rest, searchedShort());
    }
}

void MessageQuery::bind(Statement &query) const
{
    for (const Value &value : m_values) {
        std::visit([&query](const auto &one) { query.bind(one); }, value);
    }
}

/// Each status for itself: several together come out of the index unsorted.
void MessageQuery::addStatuses()
{
    for (const MessageStatus status : m_filter.statuses) {
        Condition own;
        own.add(QStringLiteral(" AND status = ?"), {static_cast<qint64>(status)});
        addPart(QStringLiteral("messages INDEXED BY messages_status"), QStringLiteral("row"), own,
                searched());
    }
}

/// What the index proposes, what it does not hold yet, and those whose entries are out of date.
void MessageQuery::addWords(const QString &question)
{
    Condition found = statuses();
    found.add(QStringLiteral(" AND message_search MATCH ?"), {question});
    if (m_filter.since) {
        found.add(QStringLiteral(" AND message_search.rowid >= ") + firstRowSince,
                  {*m_filter.since});
    }
    addPart(QStringLiteral("message_search CROSS JOIN messages ON messages.row = "
                           "message_search.rowid"),
            QStringLiteral("message_search.rowid"), found, searched());
    Condition after = statuses();
    after.add(QStringLiteral(" AND row > (SELECT indexed_row FROM search_progress)"), {});
    addPart(QStringLiteral("messages NOT INDEXED"), QStringLiteral("row"), after, searched());
    Condition stale = statuses();
    stale.add(QStringLiteral(" AND contact_id IN (SELECT contact_id FROM search_stale)"), {});
    addPart(QStringLiteral("messages INDEXED BY messages_contact"), QStringLiteral("row"), stale,
            searched());
}

void MessageQuery::addPart(const QString &from, const QString &rowName, const Condition &own,
                           const Condition &rest)
{
    const Condition others = plain();
    if (!m_sql.isEmpty()) {
        m_sql += QStringLiteral(" UNION ");
    }
    m_sql += QStringLiteral("SELECT row FROM (SELECT messages.row AS row FROM %1 WHERE %2 %3 ?")
                 .arg(from, rowName, m_range.side);
    m_sql += own.sql + others.sql + rest.sql;
    m_sql += QStringLiteral(" ORDER BY %1 %2 LIMIT ?)").arg(rowName, m_range.order);
    m_values.emplace_back(m_range.row);
    for (const Condition *condition : {&own, &others, &rest}) {
        m_values.insert(m_values.end(), condition->values.begin(), condition->values.end());
    }
    m_values.emplace_back(static_cast<qint64>(m_range.limit));
}

MessageQuery::Condition MessageQuery::statuses() const
{
    Condition condition;
    if (!m_filter.statuses.isEmpty()) {
        const QStringList marks(m_filter.statuses.size(), QStringLiteral("?"));
        condition.sql = QStringLiteral(" AND status IN (%1)").arg(marks.join(QLatin1Char(',')));
        for (const MessageStatus status : m_filter.statuses) {
            condition.values.emplace_back(static_cast<qint64>(status));
        }
    }
    return condition;
}

MessageQuery::Condition MessageQuery::plain() const
{
    Condition condition;
    if (!m_filter.reference.isEmpty()) {
        // The second part tells SQLite that the index by reference holds it.
        condition.add(QStringLiteral(" AND reference = ? AND reference <> ''"),
                      {m_filter.reference});
    }
    const auto equals = [&condition](const char *column, const auto &id) {
        if (id) {
            condition.add(QStringLiteral(" AND %1 = ?").arg(QLatin1String(column)), {id->value});
        }
    };
    equals("channel_id", m_filter.channel);
    equals("chatbot_id", m_filter.chatbot);
    equals("system_id", m_filter.system);
    equals("messages.contact_id", m_filter.contact);
    if (m_filter.since) {
        // The moment itself decides.
        condition.add(QStringLiteral(" AND created_at >= ? AND messages.row >= ") + firstRowSince,
                      {*m_filter.since, *m_filter.since});
    }
    if (m_filter.until) {
        condition.add(QStringLiteral(" AND created_at < ?"), {*m_filter.until});
    }
    if (m_filter.outgoingOnly) {
        condition.add(QStringLiteral(" AND outgoing = 1"), {});
    }
    return condition;
}

MessageQuery::Condition MessageQuery::searched() const
{
    Condition condition;
    if (!m_filter.search.isEmpty()) {
        condition.add(
            QStringLiteral(
                " AND (EXISTS (SELECT 1 FROM contacts WHERE contacts.id = messages.contact_id AND"
                " name_folded LIKE ? ESCAPE '\\') OR EXISTS (SELECT 1 FROM addresses WHERE"
                " addresses.contact_id = messages.contact_id AND value LIKE ? ESCAPE '\\')"
                " OR (reference <> '' AND reference LIKE ? ESCAPE '\\'))"),
            {likePattern(folded(m_filter.search)), likePattern(addressPart(m_filter.search)),
             likePattern(m_filter.search)});
    }
    return condition;
}

MessageQuery::Condition MessageQuery::searchedShort() const
{
    Condition condition;
    if (!m_filter.search.isEmpty()) {
        condition.add(
            QStringLiteral(
                // Each part by an index of its own: the messages themselves are not gone through.
                " AND (contact_id IN (SELECT id FROM contacts WHERE name_folded LIKE ? ESCAPE '\\'"
                " UNION SELECT contact_id FROM addresses WHERE value LIKE ? ESCAPE '\\')"
                " OR row IN (SELECT row FROM messages WHERE reference <> '' AND"
                " reference LIKE ? ESCAPE '\\'))"),
            {likePattern(folded(m_filter.search)), likePattern(addressPart(m_filter.search)),
             likePattern(m_filter.search)});
    }
    return condition;
}
