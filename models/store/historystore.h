// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"

#include <QList>

class Connection;

/// The history of messages: each change of status with who made it.
class HistoryStore
{
public:
    explicit HistoryStore(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<void> append(MessageRow row, const StatusChange &change);
    /// The oldest first.
    Result<QList<StatusChange>> read(MessageRow row);

private:
    Connection &m_connection;
};
