// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditstore.h"

#include "models/store/connection.h"

void AuditStore::append(const AuditEntry &entry)
{
    m_connection
        .prepared("INSERT INTO audit (at, actor_kind, actor_id, actor_name, verb, subject, detail) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(entry.at)
        .bind(static_cast<int>(entry.actor.kind))
        .bind(entry.actor.id)
        .bind(entry.actor.name)
        .bind(entry.verb)
        .bind(entry.subject)
        .bind(entry.detail)
        .run();
}

Result<QList<AuditEntry>> AuditStore::newest(int limit)
{
    Statement query = m_connection.prepared(
        "SELECT at, actor_kind, actor_id, actor_name, verb, subject, detail FROM audit "
        "ORDER BY row DESC LIMIT ?");
    query.bind(limit);
    QList<AuditEntry> entries;
    while (query.step()) {
        const Actor actor{static_cast<Actor::Kind>(query.integer(1)), query.integer(2),
                          query.text(3)};
        entries.append({query.integer(0), actor, query.text(4), query.text(5), query.text(6)});
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return entries;
}

Result<int> AuditStore::removeBefore(qint64 atMs, int limit)
{
    m_connection
        .prepared("DELETE FROM audit WHERE row IN "
                  "(SELECT row FROM audit WHERE at < ? ORDER BY at LIMIT ?)")
        .bind(atMs)
        .bind(limit)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return m_connection.changedRows();
}
