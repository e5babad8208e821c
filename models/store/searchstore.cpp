// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchstore.h"

#include "models/base/folding.h"
#include "models/store/connection.h"

#include <QStringList>

namespace {

/// As many letters as an entry of the index has.
constexpr qsizetype entryLength = 3;

} // namespace

Result<bool> SearchStore::indexSome(int limit)
{
    const bool isDone = indexStale(limit) && indexNew(limit);
    const auto failed = m_connection.takeFailure();
    return failed ? Result(isDone) : failed.error();
}

/// One person of those that have changed; whether there is none left.
bool SearchStore::indexStale(int limit)
{
    ContactId contact;
    qint64 from = 0;
    {
        Statement stale =
            m_connection.prepared("SELECT contact_id, from_row FROM search_stale LIMIT 1");
        if (!stale.step()) {
            return true;
        }
        contact = {stale.integer(0)};
        from = stale.integer(1);
    }
    Statement rows = m_connection.prepared(
        "SELECT messages.row, contacts.name_folded, (SELECT group_concat(value, char(10)) FROM "
        "addresses WHERE addresses.contact_id = contacts.id), messages.reference "
        "FROM messages INDEXED BY messages_contact JOIN contacts ON contacts.id = "
        "messages.contact_id WHERE messages.contact_id = ? AND messages.row > ? AND "
        "messages.row <= ? ORDER BY messages.row LIMIT ?");
    rows.bind(contact.value).bind(from).bind(indexedRow()).bind(limit);
    const Indexed indexed = put(rows);
    if (indexed.count < limit) {
        m_connection.prepared("DELETE FROM search_stale WHERE contact_id = ?")
            .bind(contact.value)
            .run();
    } else {
        m_connection.prepared("UPDATE search_stale SET from_row = ? WHERE contact_id = ?")
            .bind(indexed.last)
            .bind(contact.value)
            .run();
    }
    return false;
}

bool SearchStore::indexNew(int limit)
{
    Statement rows = m_connection.prepared(
        "SELECT messages.row, contacts.name_folded, (SELECT group_concat(value, char(10)) FROM "
        "addresses WHERE addresses.contact_id = contacts.id), messages.reference "
        "FROM messages JOIN contacts ON contacts.id = messages.contact_id "
        "WHERE messages.row > ? ORDER BY messages.row LIMIT ?");
    rows.bind(indexedRow()).bind(limit);
    const Indexed indexed = put(rows);
    if (indexed.count > 0) {
        m_connection.prepared("UPDATE search_progress SET indexed_row = ?")
            .bind(indexed.last)
            .run();
    }
    return indexed.count < limit;
}

SearchStore::Indexed SearchStore::put(Statement &rows)
{
    Indexed indexed;
    while (rows.step()) {
        const QStringList words = {rows.text(1), folded(rows.text(2)), folded(rows.text(3))};
        m_connection.prepared("INSERT OR REPLACE INTO message_search (rowid, words) VALUES (?, ?)")
            .bind(rows.integer(0))
            .bind(words.join(QLatin1Char('\n')))
            .run();
        indexed.last = rows.integer(0);
        ++indexed.count;
    }
    return indexed;
}

qint64 SearchStore::indexedRow()
{
    Statement query = m_connection.prepared("SELECT indexed_row FROM search_progress");
    return query.step() ? query.integer(0) : 0;
}

void SearchStore::remove(qint64 row)
{
    m_connection.prepared("DELETE FROM message_search WHERE rowid = ?").bind(row).run();
}

void SearchStore::contactChanged(ContactId contact)
{
    m_connection
        .prepared("INSERT OR REPLACE INTO search_stale (contact_id, from_row) SELECT ?1, 0 WHERE "
                  "EXISTS (SELECT 1 FROM messages WHERE contact_id = ?1 AND row <= "
                  "(SELECT indexed_row FROM search_progress))")
        .bind(contact.value)
        .run();
}

QString SearchStore::question(const QString &text)
{
    const QList<uint> letters = folded(text).toUcs4();
    QStringList entries;
    for (qsizetype at = 0; at + entryLength <= letters.size(); ++at) {
        QString entry;
        for (const uint letter : letters.mid(at, entryLength)) {
            entry += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        }
        entry.replace(QLatin1Char('"'), QLatin1String("\"\""));
        entries.append(QLatin1Char('"') + entry + QLatin1Char('"'));
    }
    entries.removeDuplicates();
    return entries.join(QLatin1String(" AND "));
}
