// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/attempt.h"
#include "models/domain/evidence.h"
#include "models/domain/message.h"

#include <QList>

class Connection;

/// Attempts and what providers told of them.
class AttemptStore
{
public:
    explicit AttemptStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Writes the beginning of an attempt.
    Result<void> begin(const Attempt &attempt);
    std::optional<Attempt> find(const AttemptKey &key);
    std::optional<Attempt> findByProviderId(ChannelId channel, const QString &providerId);
    /// All of a message, the oldest first.
    Result<QList<Attempt>> read(MessageRow message);
    /// How many were begun at or after this moment (milliseconds UTC).
    int countSince(MessageRow message, qint64 sinceMs);
    /// Keeps what is known of an attempt; its end is the first moment at which anything was known.
    Result<void> update(const Attempt &attempt, const MessageError &error);
    /// Writes the provider's id alone.
    Result<void> name(const Attempt &attempt);

    /// Remembers that this piece of news was taken; false: it was taken before.
    Result<bool> takeEvent(ChannelId channel, const QString &eventId, qint64 atMs);
    /// Keeps news of an attempt whose provider id is not known yet.
    Result<void> keepEarly(const DeliveryEvidence &evidence, qint64 atMs);
    /// Gives and forgets what was kept for this id.
    Result<QList<DeliveryEvidence>> takeEarly(ChannelId channel, const QString &providerId);

private:
    Connection &m_connection;
};
