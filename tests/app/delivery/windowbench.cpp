// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/delivery/windowbench.h"

#include "models/store/chatbotstore.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/messagestore.h"
#include "models/store/templatestore.h"

namespace {

Result<bool> toBool(const Result<void> &done)
{
    return done ? Result(true) : done.error();
}

} // namespace

WindowBench::WindowBench()
{
    road.kinds.add(windowedKind());
    road.driver.automatic = [](const OutboundMessage &) {
        return Send::Sent{QStringLiteral("wamid.1"), false};
    };
    Channel wanted;
    wanted.key = QStringLiteral("loja");
    wanted.name = QStringLiteral("Loja");
    wanted.kind = QStringLiteral("windowed");
    wanted.settings.insert(QStringLiteral("phone_number_id"), QStringLiteral("106"));
    channel = road.outbox.addChannel(wanted);
    ana = road.outbox.must<ContactId>([](WriteContext &context) {
        const Address phone{Address::Kind::Phone, QStringLiteral("+5511987654321"),
                            QStringLiteral("+551187654321")};
        return ContactStore(context.connection())
            .insert({{}, QStringLiteral("Ana  Lima"), QStringLiteral("42"), {phone}, 1});
    });
}

void WindowBench::wroteAt(qint64 at)
{
    road.outbox.must<bool>([=, this](WriteContext &context) {
        return toBool(ContactStore(context.connection()).setLastInbound(ana, channel.value, at));
    });
}

void WindowBench::edit(const std::function<void(Chatbot &)> &change)
{
    road.outbox.must<bool>([&](WriteContext &context) {
        Chatbot bot = *context.configuration().chatbot(road.outbox.chatbot);
        change(bot);
        context.note(Change::Kind::Chatbot, bot.id.value);
        return toBool(ChatbotStore(context.connection()).update(bot));
    });
}

void WindowBench::use(const QString &purpose, const QStringList &parameters)
{
    edit([&](Chatbot &bot) {
        bot.templates[channel].append(
            {purpose, QStringLiteral("de_") + purpose, QStringLiteral("pt_BR"), parameters});
    });
}

void WindowBench::know(const ProviderTemplate &that)
{
    road.outbox.must<bool>([&](WriteContext &context) {
        return toBool(
            TemplateStore(context.connection()).replace(channel, {that}, context.nowMs()));
    });
}

Message WindowBench::add(const std::function<void(Message &)> &change)
{
    const auto row = road.outbox.must<MessageRow>([&](WriteContext &context) {
        Conversation session;
        session.id = ConversationId::create(context.nowMs());
        session.contact = ana;
        session.chatbot = road.outbox.chatbot;
        session.channel = channel;
        session.startedAt = context.nowMs();
        Message message;
        message.conversation = *ConversationStore(context.connection()).insert(session);
        message.id = MessageId::create(context.nowMs());
        message.contact = ana;
        message.chatbot = road.outbox.chatbot;
        message.channel = channel;
        message.to = {Address::Kind::Phone, QStringLiteral("+5511987654321"), {}};
        message.text = QStringLiteral("Olá");
        message.createdAt = message.updatedAt = message.dueAt = context.nowMs();
        if (change) {
            change(message);
        }
        auto inserted = MessageStore(context.connection()).insert(message, {});
        if (inserted) {
            context.note(Change::Kind::Message, inserted->value, true);
        }
        return inserted;
    });
    return road.outbox.message(row);
}

QString WindowBench::told(const Message &message)
{
    const Message now = road.outbox.message(message);
    return messageStatusName(now.status) +
           (now.error ? QLatin1Char(' ') + now.error->code : QString());
}

ProviderTemplate WindowBench::approved(const QString &name, const QString &body,
                                       const QStringList &placeholders)
{
    ProviderTemplate known;
    known.name = name;
    known.language = QStringLiteral("pt_BR");
    known.status = QStringLiteral("APPROVED");
    known.body = body;
    known.bodyPlaceholders = placeholders;
    return known;
}
