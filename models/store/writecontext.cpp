// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writecontext.h"

#include "models/store/auditstore.h"
#include "models/store/configurationstore.h"

WriteContext::WriteContext(Connection &connection, ConfigurationPointer configuration, qint64 nowMs,
                           qint64 queueNowMs)
    : m_connection(connection)
    , m_configuration(std::move(configuration))
    , m_nowMs(nowMs)
    , m_queueNowMs(queueNowMs)
    , m_newRows(connection)
{
}

const Configuration &WriteContext::configuration()
{
    if (m_stale) {
        Configuration read = ConfigurationStore(m_connection).readSoFar();
        // A failure stays with the connection and fails the job that asked.
        if (!m_connection.hasFailure()) {
            m_configuration = std::make_shared<const Configuration>(std::move(read));
            m_stale = false;
        }
    }
    return *m_configuration;
}

void WriteContext::note(Change::Kind kind, qint64 row, bool isNew)
{
    m_changes.append({kind, row, isNew});
    if (kind <= Change::Kind::Chatbot) {
        m_configurationChanged = true;
        m_stale = true;
    }
}

void WriteContext::audit(const Actor &actor, const QString &verb, const QString &subject,
                         const QString &detail)
{
    AuditStore(this->connection()).append({m_nowMs, actor, verb, subject, detail});
    note(Change::Kind::Audit, 0, true);
}
