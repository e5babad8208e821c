// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <optional>

/// One session of a contact with a chatbot or a person, begun on one channel.
struct Conversation
{
    ConversationRow row;
    ConversationId id;
    ContactId contact;
    std::optional<ChatbotId> chatbot;
    ChannelId channel;
    qint64 startedAt = 0;
    std::optional<qint64> endedAt;

    bool operator==(const Conversation &) const = default;
};
