// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/phonehistory.h"

#include "models/rules/addresses.h"
#include "models/store/contactstore.h"
#include "models/store/documentstore.h"
#include "models/store/messagestore.h"

namespace {

/// Enough to know who was there lately.
constexpr int messagesForContacts = 500;
constexpr int longestThread = 100;

MessageFilter arrivedOn(ChannelId channel)
{
    MessageFilter filter;
    filter.channel = channel;
    filter.statuses = {MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read,
                       MessageStatus::Received};
    return filter;
}

} // namespace

Result<QList<PhoneContact>> PhoneHistory::contacts(ChannelId channel) const
{
    const auto messages = MessageStore(m_reader).page(arrivedOn(channel), 0, messagesForContacts);
    if (!messages) {
        return messages.error();
    }
    QList<PhoneContact> contacts;
    for (const Message &message : *messages) {
        const bool known =
            std::any_of(contacts.cbegin(), contacts.cend(),
                        [&message](const PhoneContact &one) { return one.id == message.contact; });
        if (!known) {
            const auto contact = ContactStore(m_reader).find(message.contact);
            // A message keeps what is shown of the address; what it is matched by is read anew.
            contacts.append(
                {message.contact, contact ? contact->name : QString(),
                 Addresses::parse(message.to.kind, message.to.value).value_or(message.to)});
        }
    }
    return contacts;
}

Result<QList<PhoneMessage>> PhoneHistory::thread(ChannelId channel, ContactId contact) const
{
    MessageFilter filter = arrivedOn(channel);
    filter.contact = contact;
    const auto messages = MessageStore(m_reader).page(filter, 0, longestThread);
    if (!messages) {
        return messages.error();
    }
    QList<PhoneMessage> thread;
    for (const Message &message : *messages) {
        thread.prepend({message, message.document
                                     ? DocumentStore(m_reader).findByRow(*message.document)
                                     : std::nullopt});
    }
    std::stable_sort(
        thread.begin(), thread.end(),
        [](const PhoneMessage &left, const PhoneMessage &right) { return left.at() < right.at(); });
    return thread;
}
