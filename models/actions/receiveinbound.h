// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"
#include "models/domain/proactiverequest.h"

class WriteContext;

/// What a person wrote to one of our channels.
struct InboundMessage
{
    ChannelId channel;
    /// The provider's own id of it; the same one counts once.
    QString providerId;
    Address from;
    /// How the person is called there; taken only where we have no name.
    QString name;
    QString text;
    Message::Attachment attachment = Message::Attachment::None;
    std::optional<StagedFile> file;
};

/// Stores an incoming message: finds or makes the person and the conversation, and opens the
/// channel's 24-hour window. Nothing: it was taken before. Answered by nobody yet.
Result<std::optional<Message>> receiveInbound(WriteContext &context, const InboundMessage &inbound);
