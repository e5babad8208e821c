// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/sendoutcome.h"
#include "models/domain/attempt.h"
#include "models/store/outboxstore.h"

#include <QHash>

class StoreHand;

/// Writes what became of attempts. While the store cannot be written it keeps them and tries again:
/// what is known of a message that went out must not be lost.
class OutcomeRecorder
{
public:
    struct Ended
    {
        AttemptKey key;
        SendOutcome outcome;
        /// The channel's revision that the attempt was made with.
        int channelRevision = 0;
        RetryAsk retry;
        /// Whom the message was for, and how it went.
        ContactId contact;
        ChannelId channel;
    };

    explicit OutcomeRecorder(StoreHand &store)
        : m_store(store)
    {
    }

    /// Adds it to what the StoreHand hands over next.
    void record(const Ended &ended);
    /// Tries again what could not be written.
    void repeatFailed();

    /// Something could not be written yet: nothing new should begin.
    bool isBehind() const { return !m_failed.isEmpty(); }
    bool isEmpty() const { return m_failed.isEmpty() && m_underWay == 0; }

private:
    void answered(const Ended &ended, const Result<bool> &result);

    StoreHand &m_store;
    QList<Ended> m_failed;
    int m_underWay = 0;
};
