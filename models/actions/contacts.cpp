// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contacts.h"

#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/writecontext.h"

#include <QSet>

Result<std::optional<ContactId>> findContact(WriteContext &context, const ContactHint &hint)
{
    const bool hidden = context.newRows().mayHideContact(hint.addresses, hint.customerId);
    ContactStore store(hidden ? context.connection() : context.besideNewRows());
    QSet<ContactId> found;
    for (const Address &address : hint.addresses) {
        if (const auto contact = store.findByAddress(address.kind, address.matchKey)) {
            found.insert(*contact);
        }
    }
    if (!hint.customerId.isEmpty()) {
        if (const auto contact = store.findByCustomerId(hint.customerId)) {
            found.insert(*contact);
        }
    }
    if (auto failed = context.besideNewRows().takeFailure(); !failed) {
        return failed.error();
    }
    if (found.size() > 1) {
        return Error::invalid(QString(), FindingCode::ContactConflict);
    }
    return found.isEmpty() ? std::optional<ContactId>() : std::optional(*found.begin());
}

namespace {

Contact makeContact(WriteContext &context, const ContactHint &hint)
{
    Contact contact{{}, hint.name, hint.customerId, hint.addresses, context.nowMs()};
    contact.id = context.newRows().add(contact);
    context.note(Change::Kind::Contact, contact.id.value, true);
    return contact;
}

/// Adds what is new; what is known is not overwritten but for the name, which the newest knows
/// best.
Result<bool> learn(ContactStore &store, Contact &contact, const ContactHint &hint)
{
    bool learned = false;
    for (const Address &address : hint.addresses) {
        const bool known = std::any_of(
            contact.addresses.cbegin(), contact.addresses.cend(), [&](const Address &a) {
                return a.kind == address.kind && a.matchKey == address.matchKey;
            });
        if (!known) {
            if (auto added = store.addAddress(contact.id, address); !added) {
                return added.error();
            }
            contact.addresses.append(address);
            learned = true;
        }
    }
    if (!hint.name.isEmpty() && hint.name != contact.name) {
        if (auto named = store.setName(contact.id, hint.name); !named) {
            return named.error();
        }
        contact.name = hint.name;
        learned = true;
    }
    if (!hint.customerId.isEmpty() && contact.customerId.isEmpty()) {
        if (auto set = store.setCustomerId(contact.id, hint.customerId); !set) {
            return set.error();
        }
        contact.customerId = hint.customerId;
        learned = true;
    }
    return learned;
}

} // namespace

Result<Contact> findOrMakeContact(WriteContext &context, const ContactHint &hint)
{
    const auto known = findContact(context, hint);
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return learnedOrMade(context, std::nullopt, hint);
    }
    auto contact = ContactStore(context.besideNewRows()).find(**known);
    return contact ? learnedOrMade(context, *contact, hint) : contact;
}

Result<Contact> learnedOrMade(WriteContext &context, std::optional<Contact> known,
                              const ContactHint &hint)
{
    if (!known) {
        return makeContact(context, hint);
    }
    ContactStore store(context.besideNewRows());
    const auto learned = learn(store, *known, hint);
    if (!learned) {
        return learned.error();
    }
    if (*learned) {
        context.note(Change::Kind::Contact, known->id.value);
    }
    return *std::move(known);
}

Result<bool> learnAddresses(WriteContext &context, ContactId id, const QList<Address> &addresses)
{
    ContactStore store(context.connection());
    QList<Address> unknown;
    for (const Address &address : addresses) {
        if (!store.findByAddress(address.kind, address.matchKey)) {
            unknown.append(address);
        }
    }
    if (auto failed = context.connection().takeFailure(); !failed) {
        return failed.error();
    }
    if (unknown.isEmpty()) {
        return false;
    }
    const auto contact = store.find(id);
    if (!contact) {
        // Cleaned up in between: there is nobody to know it of.
        return contact.error().code == Error::Code::NotFound ? Result(false)
                                                             : Result<bool>(contact.error());
    }
    for (const Address &address : unknown) {
        if (auto added = store.addAddress(id, address); !added) {
            return added.error();
        }
    }
    context.note(Change::Kind::Contact, id.value);
    return true;
}

Result<Conversation> findOrBeginConversation(WriteContext &context, ContactId contact,
                                             std::optional<ChatbotId> chatbot, ChannelId channel)
{
    const bool hidden = context.newRows().mayHideConversation(contact);
    Connection &connection = hidden ? context.connection() : context.besideNewRows();
    if (auto open = ConversationStore(connection).findOpen(contact, chatbot, channel)) {
        return *open;
    }
    if (auto failed = connection.takeFailure(); !failed) {
        return failed.error();
    }
    return beginConversation(context, contact, chatbot, channel);
}

Conversation beginConversation(WriteContext &context, ContactId contact,
                               std::optional<ChatbotId> chatbot, ChannelId channel)
{
    Conversation conversation;
    conversation.id = ConversationId::create(context.nowMs());
    conversation.contact = contact;
    conversation.chatbot = chatbot;
    conversation.channel = channel;
    conversation.startedAt = context.nowMs();
    conversation.row = context.newRows().add(conversation);
    context.note(Change::Kind::Conversation, conversation.row.value, true);
    return conversation;
}
