// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/channelnotice.h"

#include <optional>

class Connection;

/// What providers report of accounts, each fault of a channel once.
class NoticeStore
{
public:
    explicit NoticeStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Keeps a fault that is reported at this moment (milliseconds UTC). True: people do not know
    /// of it, or it is long ago that it was reported.
    Result<bool> keep(ChannelId channel, const MessageError &error, qint64 atMs);
    /// The one that was reported last, not before this moment.
    std::optional<ChannelNotice> newest(ChannelId channel, qint64 sinceMs);

private:
    Connection &m_connection;
};
