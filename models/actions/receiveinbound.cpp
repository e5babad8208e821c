// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/receiveinbound.h"

#include "models/actions/contacts.h"
#include "models/actions/storedocument.h"
#include "models/store/attemptstore.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/messagestore.h"
#include "models/store/writecontext.h"

namespace {

Result<Contact> contactOf(WriteContext &context, const InboundMessage &inbound)
{
    ContactHint hint;
    hint.addresses = {inbound.from};
    const auto known = findContact(context, hint);
    if (!known) {
        return known.error();
    }
    // The name that the office knows is better than what the person calls himself there.
    const auto contact =
        *known ? ContactStore(context.connection()).find(**known) : Result<Contact>(Contact());
    if (!contact) {
        return contact;
    }
    if (contact->name.isEmpty()) {
        hint.name = inbound.name;
    }
    return findOrMakeContact(context, hint);
}

/// A person's message belongs to the session that runs on its channel, whoever began it.
Result<Conversation> conversationOf(WriteContext &context, const Contact &contact,
                                    ChannelId channel)
{
    if (auto open = ConversationStore(context.connection()).findNewestOpen(contact.id, channel)) {
        return *open;
    }
    return findOrBeginConversation(context, contact.id, std::nullopt, channel);
}

Result<Message> messageOf(WriteContext &context, const InboundMessage &inbound)
{
    const auto contact = contactOf(context, inbound);
    if (!contact) {
        return contact.error();
    }
    const auto conversation = conversationOf(context, *contact, inbound.channel);
    if (!conversation) {
        return conversation.error();
    }
    Message message;
    message.id = MessageId::create(context.nowMs());
    message.outgoing = false;
    message.status = MessageStatus::Received;
    message.conversation = conversation->row;
    message.contact = contact->id;
    message.chatbot = conversation->chatbot;
    message.channel = inbound.channel;
    message.to = inbound.from;
    message.text = inbound.text;
    message.createdAt = message.updatedAt = context.nowMs();
    message.providerId = inbound.providerId;
    if (inbound.file) {
        const auto document = storeDocument(context, *inbound.file, std::nullopt);
        if (!document) {
            return document.error();
        }
        message.attachment = inbound.attachment;
        message.document = *document;
    }
    return message;
}

} // namespace

Result<std::optional<Message>> receiveInbound(WriteContext &context, const InboundMessage &inbound)
{
    if (!context.configuration().channel(inbound.channel)) {
        return Error::of(Error::Code::NotFound, QStringLiteral("channel"));
    }
    if (!inbound.providerId.isEmpty()) {
        const auto isNew =
            AttemptStore(context.connection())
                .takeEvent(inbound.channel, QStringLiteral("in:") + inbound.providerId,
                           context.nowMs());
        if (!isNew || !*isNew) {
            return isNew ? Result(std::optional<Message>()) : isNew.error();
        }
    }
    auto message = messageOf(context, inbound);
    if (!message) {
        return message.error();
    }
    if (auto opened = ContactStore(context.connection())
                          .setLastInbound(message->contact, inbound.channel.value, context.nowMs());
        !opened) {
        return opened.error();
    }
    const auto row = MessageStore(context.connection()).insert(*message, Actor());
    if (!row) {
        return row.error();
    }
    message->row = *row;
    context.note(Change::Kind::Message, row->value, true);
    context.note(Change::Kind::Conversation, message->conversation.value);
    return std::optional(*message);
}
