// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/proactiverequest.h"

class ChannelKinds;
class WriteContext;

/// Something the caller should know about an accepted message.
struct Warning
{
    QString code;
    QString channel; ///< the key it is about, if any

    bool operator==(const Warning &) const = default;
};

/// What the road says of a message that it took.
struct AcceptedMessage
{
    MessageId id;
    MessageStatus status = MessageStatus::Queued;
    QString channelKey;
    QString reference;
    QList<Warning> warnings;
};

/// Who asks: an external system by one of its tokens, or a person at the window.
struct Sender
{
    std::optional<ExternalSystemId> system;
    Actor actor;
};

/// Checks a proactive request against the set-up, finds or makes contact and conversation, chooses
/// the channel, fills the placeholders and queues the message (CONTRACT section 2). All findings at
/// once, as Error::Invalid; then nothing is written.
Result<AcceptedMessage> sendProactive(WriteContext &context, const ProactiveRequest &request,
                                      const Sender &sender, const ChannelKinds &kinds);
