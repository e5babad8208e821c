// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/idempotencystore.h"

#include "models/store/connection.h"
#include "models/store/newrows.h"

std::optional<KeptAnswer> IdempotencyStore::find(ExternalSystemId system, const QString &key,
                                                 qint64 nowMs)
{
    Statement query =
        m_connection.prepared("SELECT fingerprint, status, headers, body FROM idempotency_keys "
                              "WHERE system_id = ? AND key = ? AND created_at > ?");
    query.bind(system.value).bind(key).bind(nowMs - keptForMs);
    if (!query.step()) {
        return std::nullopt;
    }
    return KeptAnswer{query.blob(0), static_cast<int>(query.integer(1)), query.text(2),
                      query.blob(3)};
}

Result<void> IdempotencyStore::keep(ExternalSystemId system, const QString &key,
                                    const KeptAnswer &answer, qint64 nowMs)
{
    NewRows rows(m_connection);
    rows.keep(system, key, answer, nowMs);
    rows.flush();
    return m_connection.takeFailure();
}

Result<int> IdempotencyStore::removeBefore(qint64 atMs, int limit)
{
    m_connection
        .prepared("DELETE FROM idempotency_keys WHERE (system_id, key) IN (SELECT system_id, key "
                  "FROM idempotency_keys WHERE created_at < ? ORDER BY created_at LIMIT ?)")
        .bind(atMs)
        .bind(limit)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return m_connection.changedRows();
}
