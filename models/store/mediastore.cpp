// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mediastore.h"

#include "models/store/connection.h"

Result<void> MediaStore::keep(const Media &media)
{
    m_connection
        .prepared("INSERT INTO provider_media (channel_id, sha256, media_id, expires_at) "
                  "VALUES (?, ?, ?, ?) ON CONFLICT (channel_id, sha256) DO UPDATE SET "
                  "media_id = excluded.media_id, expires_at = excluded.expires_at")
        .bind(media.channel.value)
        .bind(media.sha256)
        .bind(media.mediaId)
        .bind(media.expiresAt)
        .run();
    return m_connection.takeFailure();
}

QString MediaStore::find(ChannelId channel, const QByteArray &sha256, qint64 nowMs)
{
    Statement query = m_connection.prepared(
        "SELECT media_id FROM provider_media WHERE channel_id = ? AND sha256 = ? "
        "AND expires_at > ?");
    query.bind(channel.value).bind(sha256).bind(nowMs);
    return query.step() ? query.text(0) : QString();
}

Result<void> MediaStore::forget(ChannelId channel, const QByteArray &sha256)
{
    m_connection.prepared("DELETE FROM provider_media WHERE channel_id = ? AND sha256 = ?")
        .bind(channel.value)
        .bind(sha256)
        .run();
    return m_connection.takeFailure();
}

Result<void> MediaStore::forgetChannel(ChannelId channel)
{
    m_connection.prepared("DELETE FROM provider_media WHERE channel_id = ?")
        .bind(channel.value)
        .run();
    return m_connection.takeFailure();
}

Result<int> MediaStore::removeExpired(qint64 before, int limit)
{
    m_connection
        .prepared("DELETE FROM provider_media WHERE (channel_id, sha256) IN (SELECT channel_id, "
                  "sha256 FROM provider_media WHERE expires_at < ? ORDER BY expires_at LIMIT ?)")
        .bind(before)
        .bind(limit)
        .run();
    const int removed = m_connection.changedRows();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return removed;
}
