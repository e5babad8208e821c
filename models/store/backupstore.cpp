// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupstore.h"

#include "models/store/connection.h"

Result<void> BackupStore::writeSnapshot(const QString &file)
{
    m_connection.prepared("VACUUM INTO ?").bind(file).run();
    return m_connection.takeFailure();
}

Result<QList<QByteArray>> BackupStore::documentHashes()
{
    QList<QByteArray> hashes;
    Statement query =
        m_connection.prepared("SELECT DISTINCT sha256 FROM documents ORDER BY sha256");
    while (query.step()) {
        hashes.append(query.blob(0));
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return hashes;
}

Result<int> BackupStore::makeWaitingUncertain(qint64 nowMs, const Actor &actor)
{
    m_connection
        .prepared("INSERT INTO message_history (message_row, number, status, at, attempt, code,"
                  " actor_kind, actor_id, actor_name) "
                  "SELECT m.row, 1 + coalesce((SELECT max(number) FROM message_history"
                  " WHERE message_row = m.row), 0), 3, ?1, m.attempts, 'restored', ?2, ?3, ?4 "
                  "FROM messages m WHERE m.outgoing = 1"
                  " AND (m.status IN (1, 2) OR (m.status = 0 AND m.send_at <= ?1))")
        .bind(nowMs)
        .bind(static_cast<int>(actor.kind))
        .bind(actor.id)
        .bindOrNull(actor.name)
        .run();
    m_connection.prepared("UPDATE attempts SET outcome = 2, ended_at = ?1 WHERE outcome = 0")
        .bind(nowMs)
        .run();
    m_connection
        .prepared("UPDATE messages SET status = 3, updated_at = ?1, held_as_late = 0,"
                  " error_code = 'restored', error_detail = NULL, error_provider_code = NULL "
                  "WHERE outgoing = 1 AND (status IN (1, 2) OR (status = 0 AND send_at <= ?1))")
        .bind(nowMs)
        .run();
    const int changed = m_connection.changedRows();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return changed;
}

Result<qint64> BackupStore::waiting()
{
    Statement query = m_connection.prepared(
        "SELECT count(*) FROM messages WHERE outgoing = 1 AND status IN (0, 1, 2)");
    const qint64 count = query.step() ? query.integer(0) : 0;
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return count;
}

Result<void> BackupStore::dropSecrets(qint64 nowMs)
{
    m_connection
        .prepared("UPDATE channels SET broken_code = 'secrets_missing', broken_detail = NULL,"
                  " broken_since = ?1 WHERE id IN (SELECT channel_id FROM channel_secrets)")
        .bind(nowMs)
        .run();
    m_connection.prepared("DELETE FROM channel_secrets").run();
    return m_connection.takeFailure();
}
