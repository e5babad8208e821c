// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/receiveinbound.h"

#include "models/actions/contacts.h"
#include "models/actions/storedocument.h"
#include "models/store/attemptstore.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/fetchstore.h"
#include "models/store/messagestore.h"
#include "models/store/writecontext.h"

#include <algorithm>

namespace {

/// The person by what is known best: the provider's own id before the number. What belongs to
/// somebody else stays there, because a message must be taken in any case.
Result<ContactHint> hintOf(WriteContext &context, const InboundMessage &inbound)
{
    QList<Address> given;
    if (inbound.userId) {
        given.append(*inbound.userId);
    }
    given.append(inbound.from);
    ContactStore store(context.connection());
    ContactHint hint;
    std::optional<ContactId> person;
    for (const Address &address : given) {
        const auto owner = store.findByAddress(address.kind, address.matchKey);
        if (!person) {
            person = owner;
        }
        if (!owner || owner == person) {
            hint.addresses.append(address);
        }
    }
    if (auto failed = context.connection().takeFailure(); !failed) {
        return failed.error();
    }
    return hint;
}

Result<Contact> contactOf(WriteContext &context, const InboundMessage &inbound)
{
    auto hint = hintOf(context, inbound);
    if (!hint) {
        return hint.error();
    }
    const auto known = findContact(context, *hint);
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
        hint->name = inbound.name;
    }
    return findOrMakeContact(context, *hint);
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
    message.content = inbound.content;
    message.replyTo = inbound.replyTo;
    message.createdAt = message.updatedAt = context.nowMs();
    message.providerId = inbound.providerId;
    message.attachment = inbound.attachment;
    if (inbound.file) {
        const auto document = storeDocument(context, *inbound.file, std::nullopt);
        if (!document) {
            return document.error();
        }
        message.document = *document;
    }
    return message;
}

Result<void> openWindow(WriteContext &context, const Message &message,
                        const InboundMessage &inbound)
{
    if (!inbound.opensWindow) {
        return {};
    }
    // A clock that is ahead there must not make the window longer than it is.
    const qint64 at = std::min(inbound.writtenAt.value_or(context.nowMs()), context.nowMs());
    return ContactStore(context.connection())
        .setLastInbound(message.contact, inbound.channel.value, at);
}

Result<void> queueMedia(WriteContext &context, const Message &message,
                        const InboundMessage &inbound)
{
    if (!inbound.media) {
        return {};
    }
    FileFetch fetch;
    fetch.message = message.row;
    fetch.source = FileFetch::Source::Media;
    fetch.address = inbound.media->mediaId;
    fetch.filename = inbound.media->filename;
    fetch.mimeType = inbound.media->mimeType;
    fetch.nextAt = context.nowMs();
    return FetchStore(context.connection()).add(fetch);
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
    if (auto opened = openWindow(context, *message, inbound); !opened) {
        return opened.error();
    }
    const auto row = MessageStore(context.connection()).insert(*message, Actor());
    if (!row) {
        return row.error();
    }
    message->row = *row;
    if (auto queued = queueMedia(context, *message, inbound); !queued) {
        return queued.error();
    }
    context.note(Change::Kind::Message, row->value, true);
    context.note(Change::Kind::Conversation, message->conversation.value);
    return std::optional(*message);
}
