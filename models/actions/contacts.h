// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/contact.h"
#include "models/domain/conversation.h"

class WriteContext;

/// What a request or an incoming message says of a person.
struct ContactHint
{
    QString name;
    QString customerId;
    QList<Address> addresses;
};

/// The one contact that a hint names, if there is one: by its addresses and customer id. An Invalid
/// with contact_conflict (at "") where they belong to two.
Result<std::optional<ContactId>> findContact(WriteContext &context, const ContactHint &hint);

/// As findContact(), but makes the contact where there is none, and adds to a known one the
/// addresses, the name and the customer id that are new.
Result<Contact> findOrMakeContact(WriteContext &context, const ContactHint &hint);
/// As findOrMakeContact(), where findContact() has just answered.
Result<Contact> learnedOrMade(WriteContext &context, std::optional<Contact> known,
                              const ContactHint &hint);

/// Adds to a contact those of the addresses that are nobody's yet; whoever has one keeps it. True:
/// something was new.
Result<bool> learnAddresses(WriteContext &context, ContactId contact,
                            const QList<Address> &addresses);

/// The running conversation of a contact and a chatbot on a channel, or a new one.
Result<Conversation> findOrBeginConversation(WriteContext &context, ContactId contact,
                                             std::optional<ChatbotId> chatbot, ChannelId channel);
/// A new one, for a contact that has none.
Conversation beginConversation(WriteContext &context, ContactId contact,
                               std::optional<ChatbotId> chatbot, ChannelId channel);
