// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fetchstore.h"

#include "models/store/connection.h"

namespace {

FileFetch fetchFrom(const Statement &query)
{
    FileFetch fetch;
    fetch.message = {query.integer(0)};
    fetch.source = static_cast<FileFetch::Source>(query.integer(1));
    fetch.address = query.text(2);
    fetch.filename = query.text(3);
    fetch.mimeType = query.text(4);
    fetch.attempts = static_cast<int>(query.integer(5));
    fetch.firstAt = query.optionalInteger(6);
    fetch.nextAt = query.integer(7);
    return fetch;
}

} // namespace

Result<void> FetchStore::add(const FileFetch &fetch)
{
    m_connection
        .prepared("INSERT OR REPLACE INTO fetches (message_row, source, address, filename, "
                  "mime_type, attempts, first_at, next_at) VALUES (?, ?, ?, ?, ?, 0, NULL, ?)")
        .bind(fetch.message.value)
        .bind(static_cast<int>(fetch.source))
        .bind(fetch.address)
        .bind(fetch.filename)
        .bind(fetch.mimeType)
        .bind(fetch.nextAt)
        .run();
    return m_connection.takeFailure();
}

std::optional<FileFetch> FetchStore::find(MessageRow message)
{
    Statement query = m_connection.prepared(
        "SELECT message_row, source, address, filename, mime_type, attempts, first_at, next_at "
        "FROM fetches WHERE message_row = ?");
    query.bind(message.value);
    return query.step() ? std::optional(fetchFrom(query)) : std::nullopt;
}

QList<FileFetch> FetchStore::dueAfter(const Place &place, qint64 nowMs, int limit)
{
    Statement query = m_connection.prepared(
        "SELECT message_row, source, address, filename, mime_type, attempts, first_at, next_at "
        "FROM fetches WHERE (next_at, message_row) > (?, ?) AND next_at <= ? "
        "ORDER BY next_at, message_row LIMIT ?");
    query.bind(place.nextAt).bind(place.row).bind(nowMs).bind(limit);
    QList<FileFetch> due;
    while (query.step()) {
        due.append(fetchFrom(query));
    }
    return due;
}

std::optional<qint64> FetchStore::nextAfter(qint64 nowMs)
{
    Statement query = m_connection.prepared("SELECT next_at FROM fetches WHERE next_at > ? "
                                            "AND next_at < ? ORDER BY next_at LIMIT 1");
    query.bind(nowMs).bind(FileFetch::never);
    return query.step() ? query.optionalInteger(0) : std::nullopt;
}

Result<void> FetchStore::begin(MessageRow message, qint64 nowMs)
{
    m_connection
        .prepared("UPDATE fetches SET attempts = attempts + 1, first_at = coalesce(first_at, ?) "
                  "WHERE message_row = ?")
        .bind(nowMs)
        .bind(message.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> FetchStore::postpone(MessageRow message, qint64 nextAtMs)
{
    m_connection.prepared("UPDATE fetches SET next_at = ? WHERE message_row = ?")
        .bind(nextAtMs)
        .bind(message.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> FetchStore::wake(MessageRow message, qint64 nowMs)
{
    m_connection
        .prepared("UPDATE fetches SET attempts = 0, first_at = NULL, next_at = ? "
                  "WHERE message_row = ?")
        .bind(nowMs)
        .bind(message.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> FetchStore::remove(MessageRow message)
{
    m_connection.prepared("DELETE FROM fetches WHERE message_row = ?").bind(message.value).run();
    return m_connection.takeFailure();
}
