// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/conversation.h"

class Connection;

/// Sessions of contacts.
class ConversationStore
{
public:
    explicit ConversationStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The running one of this contact and chatbot on this channel.
    std::optional<Conversation> findOpen(ContactId contact, std::optional<ChatbotId> chatbot,
                                         ChannelId channel);
    /// The newest running one of this contact on this channel, whoever has it.
    std::optional<Conversation> findNewestOpen(ContactId contact, ChannelId channel);
    Result<ConversationRow> insert(const Conversation &conversation);
    Result<Conversation> find(ConversationRow row);

private:
    Connection &m_connection;
};
