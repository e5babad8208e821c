// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/channelremoval.h"

#include "models/domain/message.h"
#include "models/store/connection.h"

Result<int> ChannelRemoval::countWaiting(ChannelId channel)
{
    Statement query =
        m_connection.prepared("SELECT count(*) FROM messages INDEXED BY messages_status "
                              "WHERE status IN (0, 1) AND channel_id = ?");
    query.bind(channel.value);
    const int number = query.step() ? static_cast<int>(query.integer(0)) : 0;
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return number;
}

Result<int> ChannelRemoval::failWaiting(ChannelId channel, qint64 atMs, const Actor &actor)
{
    m_connection
        .prepared("INSERT INTO message_history (message_row, number, status, at, attempt, code, "
                  "actor_kind, actor_id, actor_name) SELECT m.row, (SELECT "
                  "coalesce(max(h.number), 0) + 1 FROM message_history h WHERE h.message_row = "
                  "m.row), ?, ?, 0, 'channel_removed', ?, ?, ? FROM messages m "
                  "WHERE m.channel_id = ? AND m.status IN (0, 1)")
        .bind(static_cast<int>(MessageStatus::Failed))
        .bind(atMs)
        .bind(static_cast<int>(actor.kind))
        .bind(actor.id)
        .bindOrNull(actor.name)
        .bind(channel.value)
        .run();
    m_connection
        .prepared("UPDATE messages INDEXED BY messages_status SET status = ?, updated_at = ?, "
                  "held_as_late = 0, "
                  "error_code = 'channel_removed', error_detail = NULL, "
                  "error_provider_code = NULL WHERE status IN (0, 1) AND channel_id = ?")
        .bind(static_cast<int>(MessageStatus::Failed))
        .bind(atMs)
        .bind(channel.value)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return m_connection.changedRows();
}
