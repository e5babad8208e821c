// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conversationstore.h"

#include "models/store/connection.h"
#include "models/store/newrows.h"

namespace {

Conversation conversationFrom(const Statement &query)
{
    Conversation conversation;
    conversation.row = {query.integer(0)};
    conversation.id = ConversationId::fromBytes(query.blob(1));
    conversation.contact = {query.integer(2)};
    if (const auto chatbot = query.optionalInteger(3)) {
        conversation.chatbot = ChatbotId{*chatbot};
    }
    conversation.channel = {query.integer(4)};
    conversation.startedAt = query.integer(5);
    conversation.endedAt = query.optionalInteger(6);
    return conversation;
}

} // namespace

std::optional<Conversation>
ConversationStore::findOpen(ContactId contact, std::optional<ChatbotId> chatbot, ChannelId channel)
{
    Statement query = m_connection.prepared(
        "SELECT row, id, contact_id, chatbot_id, channel_id, started_at, ended_at "
        "FROM conversations WHERE contact_id = ? AND chatbot_id IS ? AND channel_id = ? "
        "AND ended_at IS NULL ORDER BY row DESC LIMIT 1");
    query.bind(contact.value)
        .bind(chatbot ? std::optional(chatbot->value) : std::nullopt)
        .bind(channel.value);
    return query.step() ? std::optional(conversationFrom(query)) : std::nullopt;
}

std::optional<Conversation> ConversationStore::findNewestOpen(ContactId contact, ChannelId channel)
{
    Statement query = m_connection.prepared(
        "SELECT row, id, contact_id, chatbot_id, channel_id, started_at, ended_at "
        "FROM conversations WHERE contact_id = ? AND channel_id = ? AND ended_at IS NULL "
        "ORDER BY row DESC LIMIT 1");
    query.bind(contact.value).bind(channel.value);
    return query.step() ? std::optional(conversationFrom(query)) : std::nullopt;
}

Result<ConversationRow> ConversationStore::insert(const Conversation &conversation)
{
    NewRows rows(m_connection);
    const ConversationRow row = rows.add(conversation);
    rows.flush();
    const auto failed = m_connection.takeFailure();
    return failed ? Result(row) : failed.error();
}

Result<Conversation> ConversationStore::find(ConversationRow row)
{
    Statement query = m_connection.prepared(
        "SELECT row, id, contact_id, chatbot_id, channel_id, started_at, ended_at "
        "FROM conversations WHERE row = ?");
    query.bind(row.value);
    if (!query.step()) {
        const auto failed = m_connection.takeFailure();
        return failed ? Error::of(Error::Code::NotFound) : failed.error();
    }
    return conversationFrom(query);
}
