// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"
#include "models/domain/proactiverequest.h"

class WriteContext;

/// A file of an incoming message that the provider still holds.
struct InboundMedia
{
    /// The provider's id of it.
    QString mediaId;
    /// As the person named it; may be empty.
    QString filename;
    QString mimeType;
};

/// What a person wrote to one of our channels.
struct InboundMessage
{
    ChannelId channel;
    /// The provider's own id of it; the same one counts once.
    QString providerId;
    /// Where it came from, and where an answer goes.
    Address from;
    /// The provider's own id of the person, where it gave one beside a number; it tells persons
    /// apart better than the number.
    std::optional<Address> userId;
    /// How the person is called there; taken only where we have no name.
    QString name;
    QString text;
    /// See Message::content.
    QString content;
    /// The provider's id of the message that it answers.
    QString replyTo;
    /// When it was written (milliseconds UTC) as the provider says; nothing: now.
    std::optional<qint64> writtenAt;
    /// Whether the person wrote it, which opens the 24-hour window; else it only tells of him.
    bool opensWindow = true;
    Message::Attachment attachment = Message::Attachment::None;
    std::optional<StagedFile> file;
    /// To be fetched; instead of `file`.
    std::optional<InboundMedia> media;
};

/// Stores an incoming message: finds or makes the person and the conversation, opens the channel's
/// 24-hour window by the message's own time, and queues its file for fetching. Nothing: it was
/// taken before. Answered by nobody yet.
Result<std::optional<Message>> receiveInbound(WriteContext &context, const InboundMessage &inbound);
