// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outboxfixture.h"

#include "models/store/channelstore.h"
#include "models/store/chatbotstore.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/documentstore.h"
#include "models/store/messagestore.h"
#include "models/store/systemstore.h"

namespace {

MessageError noAnswer()
{
    return {QStringLiteral("no_answer"), QStringLiteral("cut"), {}};
}

Result<ConversationRow> conversationFor(WriteContext &context, ContactId contact, ChatbotId chatbot,
                                        ChannelId channel)
{
    ConversationStore conversations(context.connection());
    if (const auto open = conversations.findOpen(contact, chatbot, channel)) {
        return open->row;
    }
    Conversation conversation;
    conversation.id = ConversationId::create(context.nowMs());
    conversation.contact = contact;
    conversation.chatbot = chatbot;
    conversation.channel = channel;
    conversation.startedAt = context.nowMs();
    return conversations.insert(conversation);
}

} // namespace

OutboxFixture::OutboxFixture()
{
    system = must<ExternalSystemId>([](WriteContext &context) {
        ExternalSystem erp;
        erp.name = QStringLiteral("ERP");
        context.note(Change::Kind::ExternalSystem, 0);
        return SystemStore(context.connection()).insert(erp);
    });
    chatbot = must<ChatbotId>([this](WriteContext &context) {
        Chatbot bot;
        bot.externalId = QStringLiteral("cobranca");
        bot.name = QStringLiteral("Cobrança");
        bot.proactiveOnly = true;
        bot.system = system;
        context.note(Change::Kind::Chatbot, 0);
        return ChatbotStore(context.connection()).insert(bot);
    });
    Channel first;
    first.key = QStringLiteral("telefone");
    first.name = QStringLiteral("Telefone");
    first.kind = QStringLiteral("simulator");
    channel = addChannel(first);
}

ChannelId OutboxFixture::addChannel(Channel wanted)
{
    return must<ChannelId>([this, wanted](WriteContext &context) -> Result<ChannelId> {
        auto made = ChannelStore(context.connection()).insert(wanted);
        if (!made) {
            return made;
        }
        Chatbot bot = *context.configuration().chatbot(chatbot);
        bot.channels.append(*made);
        context.note(Change::Kind::Channel, made->value, true);
        context.note(Change::Kind::Chatbot, chatbot.value);
        auto updated = ChatbotStore(context.connection()).update(bot);
        return updated ? made : Result<ChannelId>(updated.error());
    });
}

void OutboxFixture::editChannel(ChannelId id, const std::function<void(Channel &)> &edit)
{
    must<bool>([id, edit](WriteContext &context) -> Result<bool> {
        Channel edited = *context.configuration().channel(id);
        edit(edited);
        context.note(Change::Kind::Channel, id.value);
        const auto updated = ChannelStore(context.connection()).update(edited);
        return updated ? Result(true) : updated.error();
    });
}

ContactId OutboxFixture::addContact(const QString &phone)
{
    return must<ContactId>([phone](WriteContext &context) {
        Contact contact;
        contact.name = phone;
        contact.addresses = {{Address::Kind::Phone, phone, phone}};
        return ContactStore(context.connection()).insert(contact);
    });
}

QString OutboxFixture::nextPhone()
{
    return QStringLiteral("+55119%1").arg(++m_contacts, 8, 10, QLatin1Char('0'));
}

Message OutboxFixture::add(const Wanted &wanted)
{
    const ContactId to = wanted.contact ? *wanted.contact : addContact(nextPhone());
    return message(
        must<MessageRow>([&](WriteContext &context) { return insert(context, wanted, to); }));
}

QList<MessageRow> OutboxFixture::addMany(int count, std::optional<ContactId> contact)
{
    return must<QList<MessageRow>>([&](WriteContext &context) -> Result<QList<MessageRow>> {
        QList<MessageRow> rows;
        for (int index = 0; index < count; ++index) {
            Contact person;
            const QString phone = nextPhone();
            person.addresses = {{Address::Kind::Phone, phone, phone}};
            const auto to =
                contact ? Result(*contact) : ContactStore(context.connection()).insert(person);
            Wanted wanted;
            wanted.text = QString::number(index);
            const auto row = to ? insert(context, wanted, *to) : Result<MessageRow>(to.error());
            if (!row) {
                return row.error();
            }
            rows.append(*row);
        }
        return rows;
    });
}

QList<MessageRow> OutboxFixture::addForOne(int count)
{
    return addMany(count, addContact(nextPhone()));
}

Result<MessageRow> OutboxFixture::insert(WriteContext &context, const Wanted &wanted, ContactId to)
{
    Message message;
    message.id = MessageId::create(context.nowMs());
    message.status = wanted.status;
    message.contact = to;
    message.chatbot = chatbot;
    message.channel = wanted.channel.value_or(channel);
    message.system = system;
    const auto person = ContactStore(context.connection()).find(to);
    if (!person) {
        return person.error();
    }
    message.to = person->addresses.first();
    message.text = wanted.text;
    message.createdAt = message.updatedAt = context.nowMs();
    message.sendAt = wanted.sendAt;
    message.expiresAt = wanted.expiresAt;
    message.dueAt = wanted.sendAt.value_or(context.queueNowMs());
    const auto conversation = conversationFor(context, to, chatbot, message.channel);
    if (!conversation) {
        return conversation.error();
    }
    message.conversation = *conversation;
    auto inserted = MessageStore(context.connection()).insert(message, {});
    if (inserted) {
        context.note(Change::Kind::Message, inserted->value, true);
    }
    return inserted;
}

Message OutboxFixture::message(const Message &any)
{
    return message(any.row);
}

Message OutboxFixture::message(MessageRow row)
{
    const auto found = MessageStore(*store.reader).find(row);
    if (!found) {
        qFatal("there is no message %lld", static_cast<long long>(row.value));
    }
    return *found;
}

QList<StatusChange> OutboxFixture::history(const Message &any)
{
    auto lines = MessageStore(*store.reader).history(any.row);
    return lines ? std::move(lines).value() : QList<StatusChange>();
}

QStringList OutboxFixture::path(const Message &any)
{
    QStringList names;
    const auto lines = history(any);
    for (const StatusChange &line : lines) {
        names.append(messageStatusName(line.status));
    }
    return names;
}

int OutboxFixture::count(MessageStatus status)
{
    MessageFilter filter;
    filter.statuses = {status};
    const auto counted = MessageStore(*store.reader).count(filter, 1'000'000);
    return counted ? *counted : -1;
}

Channel OutboxFixture::channelNow(ChannelId id) const
{
    return store.configuration.current()->channels.value(id);
}

void OutboxFixture::breakChannel(ChannelId id)
{
    must<bool>([id](WriteContext &context) -> Result<bool> {
        context.note(Change::Kind::Channel, id.value);
        const auto broken =
            ChannelStore(context.connection())
                .setBroken(id, QStringLiteral("credentials_refused"), {}, context.nowMs());
        return broken ? Result(true) : broken.error();
    });
}

void OutboxFixture::mendChannel(ChannelId id)
{
    must<bool>([id](WriteContext &context) -> Result<bool> {
        context.note(Change::Kind::Channel, id.value);
        const auto mended = ChannelStore(context.connection()).setSound(id, context.nowMs());
        return mended ? Result(true) : mended.error();
    });
}

void OutboxFixture::removeChannel(ChannelId id)
{
    must<bool>([id](WriteContext &context) -> Result<bool> {
        context.note(Change::Kind::Channel, id.value);
        const auto deleted = ChannelStore(context.connection()).markDeleted(id, context.nowMs());
        return deleted ? Result(true) : deleted.error();
    });
}

void OutboxFixture::attach(const Message &message, const QString &filename)
{
    must<bool>([&](WriteContext &context) -> Result<bool> {
        Document document;
        document.id = DocumentId::create(context.nowMs());
        document.filename = filename;
        document.mimeType = QStringLiteral("application/pdf");
        document.sha256 = QByteArray(32, 'x');
        const auto row = DocumentStore(context.connection()).insert(document);
        if (!row) {
            return row.error();
        }
        context.connection()
            .prepared("UPDATE messages SET document_row = ?, attachment = 1 WHERE row = ?")
            .bind(row->value)
            .bind(message.row.value)
            .run();
        return true;
    });
}

std::optional<Message> OutboxFixture::claim(const Message &message)
{
    return must<std::optional<Message>>(
        [&](WriteContext &context) { return OutboxStore(context).claim(message.row); });
}

void OutboxFixture::record(
    const Message &any, const std::function<Result<void>(OutboxStore &, const AttemptKey &)> &work)
{
    const AttemptKey key{any.row, message(any).attempts};
    must<bool>([&](WriteContext &context) -> Result<bool> {
        OutboxStore outbox(context);
        const auto done = work(outbox, key);
        return done ? Result(true) : done.error();
    });
}

void OutboxFixture::recordSent(const Message &message, const QString &providerId)
{
    record(message, [&](OutboxStore &outbox, const AttemptKey &attempt) {
        return outbox.recordSent(attempt, providerId, false);
    });
}

void OutboxFixture::recordNotSent(const Message &message)
{
    record(message, [](OutboxStore &outbox, const AttemptKey &attempt) {
        return outbox.recordNotSent(attempt, noAnswer(), RetryAsk());
    });
}

void OutboxFixture::recordUnknown(const Message &message)
{
    record(message, [](OutboxStore &outbox, const AttemptKey &attempt) {
        return outbox.recordUnknown(attempt, noAnswer(), RetryAsk());
    });
}

void OutboxFixture::holdAsLate(const Message &any)
{
    record(any, [&](OutboxStore &outbox, const AttemptKey &) {
        Message late = message(any);
        late.heldAsLate = true;
        return outbox.remark(late, {});
    });
}
