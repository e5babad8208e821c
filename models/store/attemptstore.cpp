// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attemptstore.h"

#include "models/store/connection.h"

namespace {

Attempt attemptFrom(const Statement &query)
{
    Attempt attempt;
    attempt.key = {{query.integer(0)}, static_cast<int>(query.integer(1))};
    attempt.channel = {query.integer(2)};
    attempt.startedAt = query.integer(3);
    attempt.endedAt = query.optionalInteger(4);
    attempt.outcome = static_cast<AttemptOutcome>(query.integer(5));
    attempt.providerId = query.text(6);
    return attempt;
}

} // namespace

Result<void> AttemptStore::begin(const Attempt &attempt)
{
    m_connection
        .prepared("INSERT INTO attempts (message_row, number, channel_id, started_at, outcome) "
                  "VALUES (?, ?, ?, ?, ?)")
        .bind(attempt.key.message.value)
        .bind(attempt.key.number)
        .bind(attempt.channel.value)
        .bind(attempt.startedAt)
        .bind(static_cast<int>(attempt.outcome))
        .run();
    return m_connection.takeFailure();
}

std::optional<Attempt> AttemptStore::find(const AttemptKey &key)
{
    Statement query = m_connection.prepared(
        "SELECT message_row, number, channel_id, started_at, ended_at, outcome, provider_id "
        "FROM attempts WHERE message_row = ? AND number = ?");
    query.bind(key.message.value).bind(key.number);
    return query.step() ? std::optional(attemptFrom(query)) : std::nullopt;
}

std::optional<Attempt> AttemptStore::findByProviderId(ChannelId channel, const QString &providerId)
{
    Statement query = m_connection.prepared(
        "SELECT message_row, number, channel_id, started_at, ended_at, outcome, provider_id "
        "FROM attempts WHERE channel_id = ? AND provider_id = ? "
        "ORDER BY started_at DESC LIMIT 1");
    query.bind(channel.value).bind(providerId);
    return query.step() ? std::optional(attemptFrom(query)) : std::nullopt;
}

Result<QList<Attempt>> AttemptStore::read(MessageRow message)
{
    Statement query = m_connection.prepared(
        "SELECT message_row, number, channel_id, started_at, ended_at, outcome, provider_id "
        "FROM attempts WHERE message_row = ? ORDER BY number");
    query.bind(message.value);
    QList<Attempt> attempts;
    while (query.step()) {
        attempts.append(attemptFrom(query));
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return attempts;
}

int AttemptStore::countSince(MessageRow message, qint64 sinceMs)
{
    Statement query = m_connection.prepared(
        "SELECT count(*) FROM attempts WHERE message_row = ? AND started_at >= ?");
    query.bind(message.value).bind(sinceMs);
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}

Result<void> AttemptStore::update(const Attempt &attempt, const MessageError &error)
{
    m_connection
        .prepared("UPDATE attempts SET ended_at = ?, outcome = ?, provider_id = ?, code = ?, "
                  "provider_code = ?, detail = ? WHERE message_row = ? AND number = ?")
        .bind(attempt.endedAt)
        .bind(static_cast<int>(attempt.outcome))
        .bindOrNull(attempt.providerId)
        .bindOrNull(error.code)
        .bindOrNull(error.providerCode)
        .bindOrNull(error.detail)
        .bind(attempt.key.message.value)
        .bind(attempt.key.number)
        .run();
    return m_connection.takeFailure();
}

Result<void> AttemptStore::name(const Attempt &attempt)
{
    m_connection
        .prepared("UPDATE attempts SET provider_id = ? WHERE message_row = ? AND number = ?")
        .bindOrNull(attempt.providerId)
        .bind(attempt.key.message.value)
        .bind(attempt.key.number)
        .run();
    return m_connection.takeFailure();
}

Result<bool> AttemptStore::takeEvent(ChannelId channel, const QString &eventId, qint64 atMs)
{
    m_connection
        .prepared("INSERT INTO provider_events (channel_id, event_id, at) VALUES (?, ?, ?) "
                  "ON CONFLICT DO NOTHING")
        .bind(channel.value)
        .bind(eventId)
        .bind(atMs)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return m_connection.changedRows() == 1;
}

Result<void> AttemptStore::keepEarly(const DeliveryEvidence &evidence, qint64 atMs)
{
    m_connection
        .prepared("INSERT INTO early_evidence (channel_id, provider_id, outcome, at, code, "
                  "provider_code, detail) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(evidence.channel.value)
        .bind(evidence.providerId)
        .bind(static_cast<int>(evidence.outcome))
        .bind(atMs)
        .bindOrNull(evidence.error.code)
        .bindOrNull(evidence.error.providerCode)
        .bindOrNull(evidence.error.detail)
        .run();
    return m_connection.takeFailure();
}

Result<QList<DeliveryEvidence>> AttemptStore::takeEarly(ChannelId channel,
                                                        const QString &providerId)
{
    QList<DeliveryEvidence> kept;
    {
        Statement query =
            m_connection.prepared("SELECT outcome, code, provider_code, detail FROM early_evidence "
                                  "WHERE channel_id = ? AND provider_id = ? ORDER BY outcome");
        query.bind(channel.value).bind(providerId);
        while (query.step()) {
            DeliveryEvidence evidence;
            evidence.channel = channel;
            evidence.providerId = providerId;
            evidence.outcome = static_cast<AttemptOutcome>(query.integer(0));
            evidence.error = {query.text(1), query.text(3), query.text(2)};
            kept.append(evidence);
        }
    }
    if (!kept.isEmpty()) {
        m_connection.prepared("DELETE FROM early_evidence WHERE channel_id = ? AND provider_id = ?")
            .bind(channel.value)
            .bind(providerId)
            .run();
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return kept;
}
