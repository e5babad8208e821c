// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

class Connection;

/// Files that providers hold for us, so that the same bytes are uploaded once. Moments are
/// milliseconds UTC.
class MediaStore
{
public:
    /// What a provider holds for one channel.
    struct Media
    {
        ChannelId channel;
        /// 32 bytes.
        QByteArray sha256;
        QString mediaId;
        qint64 expiresAt = 0;
    };

    explicit MediaStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// In the place of what was kept of these bytes.
    Result<void> keep(const Media &media);
    /// The provider's id of these bytes if it is still valid then; empty: there is none.
    QString find(ChannelId channel, const QByteArray &sha256, qint64 nowMs);
    Result<void> forget(ChannelId channel, const QByteArray &sha256);
    /// The channel is gone or another account's.
    Result<void> forgetChannel(ChannelId channel);
    /// How many of those that ended before then are removed, at most so many.
    Result<int> removeExpired(qint64 before, int limit);

private:
    Connection &m_connection;
};
