// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/systemstore.h"

#include "models/base/folding.h"
#include "models/store/connection.h"

bool SystemStore::nameTaken(const QString &name, ExternalSystemId except)
{
    Statement query = m_connection.prepared("SELECT 1 FROM external_systems WHERE "
                                            "name_folded = ? AND id <> ? AND deleted_at IS NULL");
    query.bind(folded(name)).bind(except.value);
    return query.step();
}

Result<ExternalSystemId> SystemStore::insert(const ExternalSystem &system)
{
    m_connection
        .prepared("INSERT INTO external_systems (name, name_folded, rate_per_second, created_at) "
                  "VALUES (?, ?, ?, ?)")
        .bind(system.name)
        .bind(folded(system.name))
        .bind(system.ratePerSecond)
        .bind(system.createdAt)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return ExternalSystemId{m_connection.lastInsertedRow()};
}

Result<void> SystemStore::update(const ExternalSystem &system)
{
    m_connection
        .prepared("UPDATE external_systems SET name = ?, name_folded = ?, rate_per_second = ?, "
                  "revision = revision + 1 WHERE id = ? AND revision = ? AND deleted_at IS NULL")
        .bind(system.name)
        .bind(folded(system.name))
        .bind(system.ratePerSecond)
        .bind(system.id.value)
        .bind(system.revision)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed;
    }
    return m_connection.changedRows() == 1 ? Result<void>()
                                           : Error::of(Error::Code::RevisionConflict);
}

Result<void> SystemStore::markDeleted(ExternalSystemId id, qint64 atMs)
{
    m_connection.prepared("UPDATE external_systems SET deleted_at = ? WHERE id = ?")
        .bind(atMs)
        .bind(id.value)
        .run();
    m_connection
        .prepared("UPDATE access_tokens SET revoked_at = coalesce(revoked_at, ?) "
                  "WHERE system_id = ?")
        .bind(atMs)
        .bind(id.value)
        .run();
    m_connection.prepared("UPDATE chatbots SET system_id = NULL WHERE system_id = ?")
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

Result<TokenId> SystemStore::insertToken(const AccessToken &token)
{
    m_connection
        .prepared("INSERT INTO access_tokens (system_id, name, prefix, hash, rights, created_at, "
                  "expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(token.system.value)
        .bind(token.name)
        .bind(token.prefix)
        .bind(token.hash)
        .bind(static_cast<int>(token.rights.toInt()))
        .bind(token.createdAt)
        .bind(token.expiresAt)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return TokenId{m_connection.lastInsertedRow()};
}

Result<void> SystemStore::revokeToken(TokenId id, qint64 atMs)
{
    m_connection
        .prepared("UPDATE access_tokens SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?")
        .bind(atMs)
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> SystemStore::setTokenExpiry(TokenId id, qint64 expiresAtMs)
{
    m_connection.prepared("UPDATE access_tokens SET expires_at = ? WHERE id = ?")
        .bind(expiresAtMs)
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> SystemStore::setTokenUsed(TokenId id, qint64 atMs)
{
    m_connection
        .prepared("UPDATE access_tokens SET last_used_at = max(coalesce(last_used_at, 0), ?) "
                  "WHERE id = ?")
        .bind(atMs)
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}
