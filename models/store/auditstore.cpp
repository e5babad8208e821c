// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditstore.h"

#include "models/store/connection.h"

namespace {

/// Whoever wants to know who changed something last is not interested in what was years ago.
constexpr int farthestBack = 5000;

} // namespace

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

Result<void> AuditStore::read(int limit, const std::function<bool(const AuditEntry &)> &take)
{
    Statement query = m_connection.prepared(
        "SELECT at, actor_kind, actor_id, actor_name, verb, subject, detail FROM audit "
        "ORDER BY row DESC LIMIT ?");
    query.bind(limit);
    bool wanted = true;
    while (wanted && query.step()) {
        const Actor actor{static_cast<Actor::Kind>(query.integer(1)), query.integer(2),
                          query.text(3)};
        wanted = take({query.integer(0), actor, query.text(4), query.text(5), query.text(6)});
    }
    return m_connection.takeFailure();
}

Result<QList<AuditEntry>> AuditStore::newest(int limit)
{
    QList<AuditEntry> entries;
    const auto done = read(limit, [&entries](const AuditEntry &entry) {
        entries.append(entry);
        return true;
    });
    return done ? Result(entries) : done.error();
}

Result<QMap<QString, AuditEntry>> AuditStore::newestOf(const QStringList &subjects,
                                                       const QString &verbBegin)
{
    QMap<QString, AuditEntry> found;
    const auto done = read(farthestBack, [&](const AuditEntry &entry) {
        if (entry.verb.startsWith(verbBegin) && subjects.contains(entry.subject) &&
            !found.contains(entry.subject)) {
            found.insert(entry.subject, entry);
        }
        return found.size() < subjects.size();
    });
    return done ? Result(found) : done.error();
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
