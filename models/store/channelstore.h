// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/channel.h"

#include <QByteArray>
#include <QMap>

class Connection;

/// Channels, their sealed secrets and their health.
class ChannelStore
{
public:
    explicit ChannelStore(Connection &connection)
        : m_connection(connection)
    {
    }

    bool keyTaken(const QString &key, ChannelId except);
    bool nameTaken(const QString &name, ChannelId except);
    Result<ChannelId> insert(const Channel &channel);
    /// RevisionConflict when the row's revision is not `channel.revision`. Health is not touched.
    Result<void> update(const Channel &channel);
    Result<void> markDeleted(ChannelId id, qint64 atMs);
    Result<void> setActive(ChannelId id, bool active);
    /// Marks it broken since then (an earlier moment is kept).
    Result<void> setBroken(ChannelId id, const QString &code, const QString &detail, qint64 atMs);
    Result<void> setSound(ChannelId id, qint64 atMs);
    /// Neither broken nor checked: its settings or secrets are new.
    Result<void> setUnchecked(ChannelId id);
    /// Makes its name free within this transaction, before two channels swap theirs.
    Result<void> freeName(ChannelId id);

    /// The provider called with a good signature. No note for the ChangeFeed belongs to it: it is
    /// no change of the set-up.
    Result<void> setHookSeen(ChannelId id, qint64 atMs);
    /// When it last did (milliseconds UTC), exact to a minute.
    std::optional<qint64> hookSeenAt(ChannelId id);

    Result<void> setSecret(ChannelId id, const QString &name, const QByteArray &sealed);
    Result<void> removeSecret(ChannelId id, const QString &name);
    Result<QMap<QString, QByteArray>> secrets(ChannelId id);
    /// Whether any channel has one.
    Result<bool> anySecrets();

private:
    bool taken(const char *sql, const QString &value, ChannelId except);

    Connection &m_connection;
};
