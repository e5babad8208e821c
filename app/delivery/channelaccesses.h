// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "models/base/result.h"

#include <QHash>

class ChannelKinds;
class Connection;
class Vault;
struct ChannelKind;

/// Opens the secrets of channels and keeps them as long as the channel is not changed.
class ChannelAccesses
{
public:
    ChannelAccesses(Connection &connection, const Vault &vault, const ChannelKinds &kinds)
        : m_connection(connection)
        , m_vault(vault)
        , m_kinds(kinds)
    {
    }

    /// The channel with its secrets and all settings of its kind; fails when a secret does not open
    /// with this folder's key.
    Result<ChannelAccess> accessTo(const Channel &channel);
    /// The settings with the defaults of those that were left out.
    static QMap<QString, QString> complete(QMap<QString, QString> settings,
                                           const ChannelKind &kind);
    /// Why there is no access, as a channel or a message keeps it: "secrets_locked" where one does
    /// not open with the key that there is, else "no_answer": a store that cannot be read just now
    /// says nothing about the channel.
    static MessageError faultOf(const Error &error);
    static bool isLocked(const MessageError &fault);
    /// The set-up changed: what was opened may be old.
    void forget() { m_secrets.clear(); }

private:
    ChannelAccess accessWith(const Channel &channel, const QMap<QString, Secret> &secrets) const;

    Connection &m_connection;
    const Vault &m_vault;
    const ChannelKinds &m_kinds;
    QHash<ChannelId, QMap<QString, Secret>> m_secrets;
};
