// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historystore.h"

#include "models/store/connection.h"

Result<void> HistoryStore::append(MessageRow row, const StatusChange &change)
{
    m_connection
        .prepared("INSERT INTO message_history (message_row, number, status, at, attempt, code, "
                  "provider_code, detail, actor_kind, actor_id, actor_name) VALUES (?1, "
                  "(SELECT coalesce(max(number), 0) + 1 FROM message_history "
                  "WHERE message_row = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .bind(row.value)
        .bind(static_cast<int>(change.status))
        .bind(change.at)
        .bind(change.attempt)
        .bindOrNull(change.code)
        .bindOrNull(change.providerCode)
        .bindOrNull(change.detail)
        .bind(static_cast<int>(change.actor.kind))
        .bind(change.actor.id)
        .bindOrNull(change.actor.name)
        .run();
    return m_connection.takeFailure();
}

Result<QList<StatusChange>> HistoryStore::read(MessageRow row)
{
    Statement query = m_connection.prepared(
        "SELECT status, at, attempt, code, provider_code, detail, actor_kind, actor_id, actor_name "
        "FROM message_history WHERE message_row = ? ORDER BY number");
    query.bind(row.value);
    QList<StatusChange> changes;
    while (query.step()) {
        StatusChange change;
        change.status = static_cast<MessageStatus>(query.integer(0));
        change.at = query.integer(1);
        change.attempt = static_cast<int>(query.integer(2));
        change.code = query.text(3);
        change.providerCode = query.text(4);
        change.detail = query.text(5);
        change.actor = {static_cast<Actor::Kind>(query.integer(6)), query.integer(7),
                        query.text(8)};
        changes.append(change);
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return changes;
}
