// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/auditentry.h"

#include <QList>

class Connection;

/// Who did what to the set-up.
class AuditStore
{
public:
    explicit AuditStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// A failure is remembered by the connection and undoes the job.
    void append(const AuditEntry &entry);
    /// The newest first.
    Result<QList<AuditEntry>> newest(int limit);
    /// Deletes at most `limit` entries older than this; how many went.
    Result<int> removeBefore(qint64 atMs, int limit);

private:
    Connection &m_connection;
};
