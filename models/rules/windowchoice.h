// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chatbot.h"
#include "models/domain/message.h"

#include <optional>
#include <variant>

struct ChannelKind;
struct ProactiveRequest;

/// The 24-hour window of a person (CONTRACT section 2): what goes out at this moment.
namespace WindowChoice {

constexpr qint64 windowMs = 24LL * 3600 * 1000;

/// Whether a person who last wrote then may get free text now (milliseconds UTC). It closes when
/// the day is full.
bool isOpen(std::optional<qint64> lastInboundAt, qint64 nowMs);

/// Text and file as they are.
struct AsItIs
{
};

/// AsItIs; the request's own template; the chatbot's for what is sent; or why nothing may be sent.
using Choice = std::variant<AsItIs, TemplateCall, TemplateUse, MessageError>;

/// `chatbot`: whose message it is, null for a person's.
Choice choose(const Message &message, const ChannelKind &kind, const Chatbot *chatbot, bool open);

/// What a chatbot's template is for, by what is sent: "text", "document" or "image".
QString purposeOf(Message::Attachment attachment);

/// What fills the chatbot's template when the message goes out: the request's variables, and on
/// channels with a window how it calls the person, which the next request may change.
QMap<QString, QString> variablesToKeep(const ProactiveRequest &request, const ChannelKind *kind);

} // namespace WindowChoice
