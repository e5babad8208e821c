// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/message.h"
#include "models/store/outboxstore.h"
#include "tests/support/storefixture.h"

/// A store with one system, one chatbot and one channel, and messages for it made by hand.
class OutboxFixture
{
public:
    OutboxFixture();

    StoreFixture store;
    ExternalSystemId system;
    ChatbotId chatbot;
    ChannelId channel;

    /// Another channel of the chatbot, with these members of `wanted`.
    ChannelId addChannel(Channel wanted);
    /// Changes a channel as an editor would (its revision grows).
    void editChannel(ChannelId id, const std::function<void(Channel &)> &edit);
    ContactId addContact(const QString &phone);

    struct Wanted
    {
        MessageStatus status = MessageStatus::Queued;
        std::optional<ContactId> contact;
        std::optional<ChannelId> channel;
        std::optional<qint64> sendAt;
        std::optional<qint64> expiresAt;
        QString text = QStringLiteral("Olá");
    };
    /// A message, due now; without a contact: for a new one.
    Message add(const Wanted &wanted);
    Message add() { return add(Wanted()); }

    /// As many for new contacts, or all for this one, in one transaction.
    QList<MessageRow> addMany(int count, std::optional<ContactId> contact = {});
    /// As many for one new contact.
    QList<MessageRow> addForOne(int count);

    /// Gives a message a document, whose SHA-256 is 32 times "x".
    void attach(const Message &message, const QString &filename);

    Message message(const Message &any);
    Message message(MessageRow row);
    MessageStatus status(const Message &any) { return message(any).status; }
    QList<StatusChange> history(const Message &any);
    /// The names of the statuses that it went through.
    QStringList path(const Message &any);
    int count(MessageStatus status);
    Channel channelNow(ChannelId id) const;
    std::optional<Message> claim(const Message &message);
    /// Records something about the message's last attempt.
    void record(const Message &message,
                const std::function<Result<void>(OutboxStore &, const AttemptKey &)> &work);
    /// The last attempt came to this; what is not sent or not known ends with "no_answer", "cut".
    void recordSent(const Message &message, const QString &providerId);
    void recordNotSent(const Message &message);
    void recordUnknown(const Message &message);
    void holdAsLate(const Message &message);
    void breakChannel(ChannelId id);
    void mendChannel(ChannelId id);
    void removeChannel(ChannelId id);

    /// Runs work in the writer; the test dies if it fails.
    template<class T>
    T must(std::function<Result<T>(WriteContext &)> work)
    {
        auto result = store.write<T>(std::move(work));
        if (!result) {
            qFatal("the writer refused: %s", qPrintable(result.error().detail));
        }
        return std::move(result).value();
    }

private:
    Result<MessageRow> insert(WriteContext &context, const Wanted &wanted, ContactId to);
    QString nextPhone();

    int m_contacts = 0;
};
