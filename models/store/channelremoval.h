// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/ids.h"

class Connection;

/// What becomes of the messages of a channel that goes.
class ChannelRemoval
{
public:
    explicit ChannelRemoval(Connection &connection)
        : m_connection(connection)
    {
    }

    /// How many messages are scheduled or queued on it.
    Result<int> countWaiting(ChannelId channel);
    /// Ends them as failed with `channel_removed`, each with a line in its history; how many.
    Result<int> failWaiting(ChannelId channel, qint64 atMs, const Actor &actor);

private:
    Connection &m_connection;
};
