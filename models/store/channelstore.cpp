// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/channelstore.h"

#include "models/base/folding.h"
#include "models/store/connection.h"
#include "models/store/storedjson.h"

bool ChannelStore::taken(const char *sql, const QString &value, ChannelId except)
{
    Statement query = m_connection.prepared(sql);
    query.bind(value).bind(except.value);
    return query.step();
}

bool ChannelStore::keyTaken(const QString &key, ChannelId except)
{
    return taken("SELECT 1 FROM channels WHERE key = ? AND id <> ? AND deleted_at IS NULL", key,
                 except);
}

bool ChannelStore::nameTaken(const QString &name, ChannelId except)
{
    return taken("SELECT 1 FROM channels WHERE name_folded = ? AND id <> ? AND deleted_at IS NULL",
                 folded(name), except);
}

Result<ChannelId> ChannelStore::insert(const Channel &channel)
{
    m_connection
        .prepared("INSERT INTO channels (key, name, name_folded, kind, active, rate_per_second, "
                  "in_flight, repeat_uncertain, settings, broken_code, broken_detail, "
                  "broken_since, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(channel.key)
        .bind(channel.name)
        .bind(folded(channel.name))
        .bind(channel.kind)
        .bind(channel.active)
        .bind(channel.ratePerSecond)
        .bind(channel.inFlight)
        .bind(channel.repeatUncertain)
        .bind(StoredJson::fromTextMap(channel.settings))
        .bindOrNull(channel.brokenCode)
        .bindOrNull(channel.brokenDetail)
        .bind(channel.brokenSince)
        .bind(channel.createdAt)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return ChannelId{m_connection.lastInsertedRow()};
}

Result<void> ChannelStore::update(const Channel &channel)
{
    m_connection
        .prepared("UPDATE channels SET key = ?, name = ?, name_folded = ?, active = ?, "
                  "rate_per_second = ?, in_flight = ?, repeat_uncertain = ?, settings = ?, "
                  "revision = revision + 1 WHERE id = ? AND revision = ? AND deleted_at IS NULL")
        .bind(channel.key)
        .bind(channel.name)
        .bind(folded(channel.name))
        .bind(channel.active)
        .bind(channel.ratePerSecond)
        .bind(channel.inFlight)
        .bind(channel.repeatUncertain)
        .bind(StoredJson::fromTextMap(channel.settings))
        .bind(channel.id.value)
        .bind(channel.revision)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed;
    }
    return m_connection.changedRows() == 1 ? Result<void>()
                                           : Error::of(Error::Code::RevisionConflict);
}

Result<void> ChannelStore::markDeleted(ChannelId id, qint64 atMs)
{
    m_connection.prepared("UPDATE channels SET deleted_at = ? WHERE id = ?")
        .bind(atMs)
        .bind(id.value)
        .run();
    m_connection.prepared("DELETE FROM channel_secrets WHERE channel_id = ?").bind(id.value).run();
    m_connection.prepared("DELETE FROM chatbot_channels WHERE channel_id = ?").bind(id.value).run();
    m_connection.prepared("DELETE FROM chatbot_templates WHERE channel_id = ?")
        .bind(id.value)
        .run();
    m_connection.prepared("DELETE FROM provider_media WHERE channel_id = ?").bind(id.value).run();
    m_connection.prepared("DELETE FROM provider_templates WHERE channel_id = ?")
        .bind(id.value)
        .run();
    m_connection.prepared("DELETE FROM channel_notices WHERE channel_id = ?").bind(id.value).run();
    return m_connection.takeFailure();
}

Result<void> ChannelStore::setActive(ChannelId id, bool active)
{
    m_connection
        .prepared("UPDATE channels SET active = ?, revision = revision + 1 WHERE id = ? "
                  "AND active <> ?")
        .bind(active)
        .bind(id.value)
        .bind(active)
        .run();
    return m_connection.takeFailure();
}

Result<void> ChannelStore::setBroken(ChannelId id, const QString &code, const QString &detail,
                                     qint64 atMs)
{
    m_connection
        .prepared("UPDATE channels SET broken_code = ?, broken_detail = ?, "
                  "broken_since = coalesce(broken_since, ?) WHERE id = ?")
        .bind(code)
        .bind(detail)
        .bind(atMs)
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> ChannelStore::setSound(ChannelId id, qint64 atMs)
{
    m_connection
        .prepared("UPDATE channels SET broken_code = NULL, broken_detail = NULL, "
                  "broken_since = NULL, checked_at = ? WHERE id = ?")
        .bind(atMs)
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> ChannelStore::setHookSeen(ChannelId id, qint64 atMs)
{
    m_connection.prepared("UPDATE channels SET hook_seen_at = ? WHERE id = ?")
        .bind(atMs)
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

std::optional<qint64> ChannelStore::hookSeenAt(ChannelId id)
{
    Statement query = m_connection.prepared("SELECT hook_seen_at FROM channels WHERE id = ?");
    query.bind(id.value);
    return query.step() ? query.optionalInteger(0) : std::nullopt;
}

Result<void> ChannelStore::setUnchecked(ChannelId id)
{
    m_connection
        .prepared("UPDATE channels SET broken_code = NULL, broken_detail = NULL, "
                  "broken_since = NULL, checked_at = NULL WHERE id = ?")
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> ChannelStore::freeName(ChannelId id)
{
    // The control character keeps it apart from names that people type.
    m_connection.prepared("UPDATE channels SET name_folded = char(1) || id WHERE id = ?")
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> ChannelStore::setSecret(ChannelId id, const QString &name, const QByteArray &sealed)
{
    m_connection
        .prepared("INSERT INTO channel_secrets (channel_id, name, sealed) VALUES (?, ?, ?) "
                  "ON CONFLICT (channel_id, name) DO UPDATE SET sealed = excluded.sealed")
        .bind(id.value)
        .bind(name)
        .bind(sealed)
        .run();
    return m_connection.takeFailure();
}

Result<void> ChannelStore::removeSecret(ChannelId id, const QString &name)
{
    m_connection.prepared("DELETE FROM channel_secrets WHERE channel_id = ? AND name = ?")
        .bind(id.value)
        .bind(name)
        .run();
    return m_connection.takeFailure();
}

Result<QMap<QString, QByteArray>> ChannelStore::secrets(ChannelId id)
{
    QMap<QString, QByteArray> sealed;
    Statement query =
        m_connection.prepared("SELECT name, sealed FROM channel_secrets WHERE channel_id = ?");
    query.bind(id.value);
    while (query.step()) {
        sealed.insert(query.text(0), query.blob(1));
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return sealed;
}

Result<bool> ChannelStore::anySecrets()
{
    const bool any = m_connection.prepared("SELECT 1 FROM channel_secrets LIMIT 1").step();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return any;
}
