// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/auditentry.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

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
    /// The newest entry about each of these subjects whose verb begins like this ("chatbot."), as
    /// far as they are among the last few thousand.
    Result<QMap<QString, AuditEntry>> newestOf(const QStringList &subjects,
                                               const QString &verbBegin);
    /// Deletes at most `limit` entries older than this; how many went.
    Result<int> removeBefore(qint64 atMs, int limit);

private:
    /// The newest first, until `take` has enough and says no.
    Result<void> read(int limit, const std::function<bool(const AuditEntry &)> &take);

    Connection &m_connection;
};
