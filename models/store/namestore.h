// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QString>

class Connection;

/// The names of channels and chatbots that may be deleted: what they left behind still names them.
class NameStore
{
public:
    explicit NameStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Empty where there never was one.
    QString channelKey(ChannelId id);
    QString chatbotExternalId(ChatbotId id);

private:
    Connection &m_connection;
};
