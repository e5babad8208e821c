// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/contact.h"
#include "models/domain/ids.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// The life of a message, CONTRACT section 3. The numbers are stored: append only.
enum class MessageStatus {
    Scheduled = 0,
    Queued = 1,
    Sending = 2,
    Uncertain = 3,
    Sent = 4,
    Delivered = 5,
    Read = 6,
    Failed = 7,
    Expired = 8,
    Cancelled = 9,
    Received = 10, ///< incoming
};

/// The public name of a status, for example "queued".
QString messageStatusName(MessageStatus status);
std::optional<MessageStatus> messageStatusFromName(QStringView name);

/// Why a message failed or waits: our code (CONTRACT section 3), the provider's beside it.
struct MessageError
{
    QString code;
    QString detail;
    QString providerCode;

    bool operator==(const MessageError &) const = default;
};

/// One line of a message's history.
struct StatusChange
{
    MessageStatus status = MessageStatus::Queued;
    qint64 at = 0;
    /// The attempt it belongs to, from 1; 0: none.
    int attempt = 0;
    QString code;
    QString providerCode;
    QString detail;
    Actor actor;

    bool operator==(const StatusChange &) const = default;
};

/// What a request names as the provider's template.
struct TemplateCall
{
    QString name;
    QString language;
    QStringList parameters;

    bool operator==(const TemplateCall &) const = default;
};

/// Anything said in a conversation, in or out.
struct Message
{
    enum class Attachment { None, Document, Image };

    MessageRow row;
    MessageId id;
    bool outgoing = true;
    MessageStatus status = MessageStatus::Queued;
    ConversationRow conversation;
    ContactId contact;
    std::optional<ChatbotId> chatbot;
    ChannelId channel;
    /// Whose tokens made it; nothing: a person or the chatbot.
    std::optional<ExternalSystemId> system;
    QString reference;
    Address to;
    /// With all placeholders filled.
    QString text;
    Attachment attachment = Attachment::None;
    std::optional<DocumentRow> document;
    /// The request's own template.
    std::optional<TemplateCall> templateCall;
    /// The request's own variables, and how it calls the person: they fill the chatbot's template
    /// when the message goes out.
    QMap<QString, QString> variables;
    /// The provider's id of the message that this one answers.
    QString replyTo;
    /// A JSON object with "type": what an incoming message holds that is not plain text.
    QString content;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    std::optional<qint64> sendAt;
    std::optional<qint64> expiresAt;
    /// When it became due: its place in the order of contact and channel.
    qint64 dueAt = 0;
    /// Not to be tried before (retry plan).
    qint64 nextAttemptAt = 0;
    std::optional<qint64> firstAttemptAt;
    int attempts = 0;
    /// Waits for a person's decision because it is late.
    bool heldAsLate = false;
    QString providerId;
    std::optional<MessageError> error;

    bool operator==(const Message &) const = default;
};
