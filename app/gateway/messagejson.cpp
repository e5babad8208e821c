// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/messagejson.h"

#include "app/gateway/jsonwriter.h"
#include "models/domain/configuration.h"
#include "models/store/connection.h"
#include "models/store/conversationstore.h"
#include "models/store/messagestore.h"
#include "models/store/namestore.h"

namespace {

const char *memberOf(Address::Kind kind)
{
    switch (kind) {
    case Address::Kind::Phone:
        return "phone";
    case Address::Kind::Email:
        return "email";
    case Address::Kind::Telegram:
        return "telegram";
    case Address::Kind::Instagram:
        return "instagram";
    case Address::Kind::WhatsAppUser:
        return "whatsapp_user";
    }
    return "phone";
}

/// Deleted ones have left the configuration; their messages still name them.
QString channelKey(Connection &connection, const Configuration &configuration, ChannelId id)
{
    const Channel *channel = configuration.channel(id);
    return channel ? channel->key : NameStore(connection).channelKey(id);
}

QString chatbotName(Connection &connection, const Configuration &configuration,
                    std::optional<ChatbotId> id)
{
    if (!id) {
        return {};
    }
    const Chatbot *chatbot = configuration.chatbot(*id);
    return chatbot ? chatbot->externalId : NameStore(connection).chatbotExternalId(*id);
}

void writeError(JsonWriter &writer, const std::optional<MessageError> &error)
{
    writer.key("error");
    if (!error) {
        writer.null();
        return;
    }
    writer.beginObject().key("code").value(error->code);
    writer.key("detail").valueOrNull(error->detail);
    writer.key("provider_code").valueOrNull(error->providerCode).endObject();
}

void writeHistory(JsonWriter &writer, const QList<StatusChange> &history)
{
    writer.key("history").beginArray();
    for (const StatusChange &change : history) {
        writer.beginObject().key("status").value(messageStatusName(change.status));
        writer.key("at").time(change.at);
        writer.key("attempt").value(static_cast<qint64>(change.attempt));
        writer.key("code").valueOrNull(change.code);
        writer.key("provider_code").valueOrNull(change.providerCode);
        writer.key("detail").valueOrNull(change.detail).endObject();
    }
    writer.endArray();
}

} // namespace

Result<void> MessageJson::write(JsonWriter &writer, Connection &connection,
                                const Configuration &configuration, const Message &message)
{
    const auto history = MessageStore(connection).history(message.row);
    if (!history) {
        return history.error();
    }
    const auto conversation = ConversationStore(connection).find(message.conversation);
    if (!conversation) {
        return conversation.error();
    }
    writer.beginObject().key("id").value(message.id.text());
    writer.key("status").value(messageStatusName(message.status));
    writer.key("chatbot").valueOrNull(chatbotName(connection, configuration, message.chatbot));
    writer.key("channel").valueOrNull(channelKey(connection, configuration, message.channel));
    writer.key("session").value(conversation->id.text());
    writer.key("to").beginObject().key(memberOf(message.to.kind)).value(message.to.value);
    writer.endObject().key("reference").valueOrNull(message.reference);
    writer.key("created_at").time(message.createdAt);
    writer.key("updated_at").time(message.updatedAt);
    writer.key("send_at").time(message.sendAt);
    writer.key("expires_at").time(message.expiresAt);
    writer.key("provider_id").valueOrNull(message.providerId);
    writeError(writer, message.error);
    writeHistory(writer, *history);
    writer.endObject();
    return connection.takeFailure();
}

Result<QByteArray> MessageJson::one(Connection &connection, const Configuration &configuration,
                                    const Message &message)
{
    JsonWriter writer;
    if (auto written = write(writer, connection, configuration, message); !written) {
        return written.error();
    }
    return writer.text();
}
