// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/accesstoken.h"
#include "models/domain/externalsystem.h"

class Connection;

/// External systems and their tokens.
class SystemStore
{
public:
    explicit SystemStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Whether another system has this name (case and accents ignored).
    bool nameTaken(const QString &name, ExternalSystemId except);
    Result<ExternalSystemId> insert(const ExternalSystem &system);
    /// RevisionConflict when the row's revision is not `system.revision`.
    Result<void> update(const ExternalSystem &system);
    Result<void> markDeleted(ExternalSystemId id, qint64 atMs);

    Result<TokenId> insertToken(const AccessToken &token);
    Result<void> revokeToken(TokenId id, qint64 atMs);
    Result<void> setTokenExpiry(TokenId id, qint64 expiresAtMs);
    /// Does not count as a change of the set-up: it happens with every use.
    Result<void> setTokenUsed(TokenId id, qint64 atMs);

private:
    Connection &m_connection;
};
