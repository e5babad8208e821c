// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/store/changefeed.h"
#include "models/domain/configuration.h"
#include "models/store/connection.h"
#include "models/store/newrows.h"

/// What a job of the WriteQueue works with, inside the queue's transaction on the writer thread.
class WriteContext
{
public:
    WriteContext(Connection &connection, ConfigurationPointer configuration, qint64 nowMs,
                 qint64 queueNowMs);

    /// For everything that reads or writes: what waits in newRows() is inserted first. A failure of
    /// that stays with the connection.
    Connection &connection()
    {
        m_newRows.flush();
        return m_connection;
    }
    /// Rows to insert several at a time. For those who add many and look for little.
    NewRows &newRows() { return m_newRows; }
    /// The connection as it is; what waits in newRows() is not seen. Whoever looks for something
    /// asks the new rows first whether they may hide it.
    Connection &besideNewRows() { return m_connection; }
    /// Rows written or waiting so far, undone ones included.
    qint64 rowsMade() const
    {
        return m_connection.rowsWritten() + static_cast<qint64>(m_newRows.waiting());
    }
    /// The set-up as this transaction sees it, earlier jobs of the same group included.
    const Configuration &configuration();
    /// The moment of this group commit (milliseconds UTC): the same for all jobs in it.
    qint64 nowMs() const { return m_nowMs; }
    /// The place in the row of what is to be sent now: it never goes back, though the clock may be
    /// set back, so that who comes later stands behind.
    qint64 queueNowMs() const { return m_queueNowMs; }

    /// Tells the ChangeFeed, once committed.
    void note(Change::Kind kind, qint64 row, bool isNew = false);
    /// Writes an audit row beside what the job does.
    void audit(const Actor &actor, const QString &verb, const QString &subject,
               const QString &detail = {});

    // For the WriteQueue:
    const Changes &changes() const { return m_changes; }
    void forgetChangesSince(qsizetype size) { m_changes.resize(size); }
    bool configurationChanged() const { return m_configurationChanged; }
    void configurationUncertain() { m_stale = m_configurationChanged; }

private:
    Connection &m_connection;
    ConfigurationPointer m_configuration;
    qint64 m_nowMs;
    qint64 m_queueNowMs;
    Changes m_changes;
    NewRows m_newRows;
    bool m_configurationChanged = false;
    bool m_stale = false;
};
