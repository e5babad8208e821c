// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "models/base/result.h"

#include <QHash>

class Connection;
class Vault;

/// Opens the secrets of channels and keeps them as long as the channel is not changed.
class ChannelAccesses
{
public:
    ChannelAccesses(Connection &connection, const Vault &vault)
        : m_connection(connection)
        , m_vault(vault)
    {
    }

    /// The channel with its secrets; fails when one does not open with this folder's key.
    Result<ChannelAccess> accessTo(const Channel &channel);
    /// The set-up changed: what was opened may be old.
    void forget() { m_secrets.clear(); }

private:
    Connection &m_connection;
    const Vault &m_vault;
    QHash<ChannelId, QMap<QString, Secret>> m_secrets;
};
