// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/noticestore.h"

#include "models/store/connection.h"

namespace {

/// A provider may report the same with every call: so often it is written down, and no more.
constexpr qint64 pauseMs = 60'000;

} // namespace

Result<bool> NoticeStore::keep(ChannelId channel, const MessageError &error, qint64 atMs)
{
    m_connection
        .prepared("INSERT INTO channel_notices (channel_id, provider_code, code, detail, first_at, "
                  "last_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (channel_id, provider_code) "
                  "DO UPDATE SET code = excluded.code, detail = excluded.detail, "
                  "last_at = excluded.last_at WHERE last_at <= excluded.last_at - ?")
        .bind(channel.value)
        .bind(error.providerCode)
        .bind(error.code)
        .bind(error.detail)
        .bind(atMs)
        .bind(atMs)
        .bind(pauseMs)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return m_connection.changedRows() == 1;
}

std::optional<ChannelNotice> NoticeStore::newest(ChannelId channel, qint64 sinceMs)
{
    Statement query = m_connection.prepared(
        "SELECT code, detail, provider_code, first_at, last_at FROM channel_notices "
        "WHERE channel_id = ? AND last_at >= ? ORDER BY last_at DESC LIMIT 1");
    query.bind(channel.value).bind(sinceMs);
    if (!query.step()) {
        return std::nullopt;
    }
    return ChannelNotice{
        channel, {query.text(0), query.text(1), query.text(2)}, query.integer(3), query.integer(4)};
}
