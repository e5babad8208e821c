// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attempt.h"
#include "models/domain/message.h"

/// What a provider tells later about something that was sent.
struct DeliveryEvidence
{
    ChannelId channel;
    /// The provider's own id of this piece of news; the same one counts once. Empty: not known, the
    /// outcome decides whether it is news.
    QString eventId;
    /// The provider's id of the attempt, and our id where the provider carried it: either is
    /// enough.
    QString providerId;
    std::optional<MessageId> message;
    /// Sent, Failed, Delivered or Read.
    AttemptOutcome outcome = AttemptOutcome::Sent;
    MessageError error;

    bool operator==(const DeliveryEvidence &) const = default;
};
