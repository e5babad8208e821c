// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/messageseeds.h"

#include "models/actions/sendproactive.h"
#include "models/rules/channelkinds.h"
#include "models/store/channelstore.h"
#include "models/store/chatbotstore.h"
#include "models/store/historystore.h"
#include "models/store/messagestore.h"
#include "models/store/systemstore.h"
#include "tests/support/storefixture.h"

namespace {

void mustBeOk(bool ok)
{
    if (!ok) {
        qFatal("seeding failed");
    }
}

} // namespace

MessageSeeds::MessageSeeds(StoreFixture &store)
    : m_store(store)
{
    const auto seeded =
        m_store.write<ExternalSystemId>([](WriteContext &context) -> Result<ExternalSystemId> {
            Connection &connection = context.connection();
            ExternalSystem system;
            system.name = QStringLiteral("ERP");
            system.createdAt = context.nowMs();
            const auto id = SystemStore(connection).insert(system);
            Channel channel;
            channel.key = QStringLiteral("telefone");
            channel.name = QStringLiteral("Telefone de teste");
            channel.kind = QStringLiteral("simulator");
            const auto channelId = ChannelStore(connection).insert(channel);
            mustBeOk(id.ok() && channelId.ok());
            Chatbot chatbot;
            chatbot.externalId = QStringLiteral("cobranca");
            chatbot.name = QString::fromUtf8("Cobrança");
            chatbot.proactiveOnly = true;
            chatbot.system = *id;
            chatbot.channels = {*channelId};
            mustBeOk(ChatbotStore(connection).insert(chatbot).ok());
            context.note(Change::Kind::Chatbot, 0);
            return id;
        });
    mustBeOk(seeded.ok());
    m_system = *seeded;
}

QList<MessageRow> MessageSeeds::add(int count)
{
    const auto rows = m_store.write<QList<MessageRow>>(
        [this, count](WriteContext &context) -> Result<QList<MessageRow>> {
            QList<MessageRow> added;
            for (int index = 0; index < count; ++index) {
                ProactiveRequest request;
                request.to.phone = QStringLiteral("+5511987654321");
                request.to.name = QString::fromUtf8("João Silva");
                request.text = QStringLiteral("Boleto %1").arg(++m_number);
                request.reference = QStringLiteral("NF-%1").arg(m_number);
                const auto accepted =
                    sendProactive(context, request,
                                  {m_system, {Actor::Kind::Token, 1, QStringLiteral("krd_test")}},
                                  ChannelKinds::released());
                mustBeOk(accepted.ok());
                added.append(MessageStore(context.connection()).find(accepted->id)->row);
            }
            return added;
        });
    mustBeOk(rows.ok());
    return *rows;
}

void MessageSeeds::setStatus(MessageRow row, MessageStatus status, const MessageError &error)
{
    const auto done = m_store.write<bool>([&](WriteContext &context) -> Result<bool> {
        context.connection()
            .prepared("UPDATE messages SET status = ?, updated_at = ?, error_code = ?, "
                      "error_detail = ?, error_provider_code = ? WHERE row = ?")
            .bind(static_cast<int>(status))
            .bind(context.nowMs())
            .bindOrNull(error.code)
            .bindOrNull(error.detail)
            .bindOrNull(error.providerCode)
            .bind(row.value)
            .run();
        StatusChange change;
        change.status = status;
        change.at = context.nowMs();
        change.code = error.code;
        change.detail = error.detail;
        mustBeOk(HistoryStore(context.connection()).append(row, change).ok());
        context.note(Change::Kind::Message, row.value);
        return true;
    });
    mustBeOk(done.ok());
}
