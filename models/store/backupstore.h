// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"

#include <QByteArray>
#include <QList>
#include <QString>

class Connection;

/// What making and restoring a backup asks of the database.
class BackupStore
{
public:
    explicit BackupStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Writes a compact copy of the whole database as it is at this moment; others may go on
    /// writing. The file must not exist.
    Result<void> writeSnapshot(const QString &file);
    /// SHA-256 of every stored document, each once.
    Result<QList<QByteArray>> documentHashes();
    /// Makes uncertain what may have been sent since the backup: queued, sending and due scheduled
    /// messages. How many there were.
    Result<int> makeWaitingUncertain(qint64 nowMs, const Actor &actor);
    /// How many outgoing messages are queued, sending or scheduled.
    Result<qint64> waiting();
    /// Drops sealed secrets that cannot be opened any more and marks their channels broken.
    Result<void> dropSecrets(qint64 nowMs);

private:
    Connection &m_connection;
};
