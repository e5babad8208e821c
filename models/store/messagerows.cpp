// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/messagerows.h"

#include "models/store/storedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

const char *const MessageRows::columns =
    "row, id, outgoing, status, conversation_row, contact_id, chatbot_id, channel_id, system_id, "
    "reference, address_kind, address, text, attachment, document_row, template, created_at, "
    "updated_at, send_at, expires_at, due_at, next_attempt_at, first_attempt_at, attempts, "
    "held_as_late, provider_id, error_code, error_detail, error_provider_code, "
    "variables, reply_to, content";

namespace {

template<class IdType>
std::optional<IdType> optionalId(const Statement &query, int column)
{
    const auto value = query.optionalInteger(column);
    return value ? std::optional(IdType{*value}) : std::nullopt;
}

template<class IdType>
std::optional<qint64> valueOf(const std::optional<IdType> &id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

std::optional<TemplateCall> templateFrom(const QString &json)
{
    if (json.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    TemplateCall call{object.value(QLatin1String("name")).toString(),
                      object.value(QLatin1String("language")).toString(),
                      {}};
    const QJsonArray parameters = object.value(QLatin1String("parameters")).toArray();
    for (const QJsonValue &parameter : parameters) {
        call.parameters.append(parameter.toString());
    }
    return call;
}

void readTimes(const Statement &query, Message &message)
{
    message.createdAt = query.integer(16);
    message.updatedAt = query.integer(17);
    message.sendAt = query.optionalInteger(18);
    message.expiresAt = query.optionalInteger(19);
    message.dueAt = query.integer(20);
    message.nextAttemptAt = query.integer(21);
    message.firstAttemptAt = query.optionalInteger(22);
}

} // namespace

Message MessageRows::messageFrom(const Statement &query)
{
    Message message;
    message.row = {query.integer(0)};
    message.id = MessageId::fromBytes(query.blob(1));
    message.outgoing = query.integer(2) != 0;
    message.status = static_cast<MessageStatus>(query.integer(3));
    message.conversation = {query.integer(4)};
    message.contact = {query.integer(5)};
    message.chatbot = optionalId<ChatbotId>(query, 6);
    message.channel = {query.integer(7)};
    message.system = optionalId<ExternalSystemId>(query, 8);
    message.reference = query.text(9);
    message.to = {static_cast<Address::Kind>(query.integer(10)), query.text(11), {}};
    message.text = query.text(12);
    message.attachment = static_cast<Message::Attachment>(query.integer(13));
    message.document = optionalId<DocumentRow>(query, 14);
    message.templateCall = templateFrom(query.text(15));
    readTimes(query, message);
    message.attempts = static_cast<int>(query.integer(23));
    message.heldAsLate = query.integer(24) != 0;
    message.providerId = query.text(25);
    if (!query.isNull(26)) {
        message.error = MessageError{query.text(26), query.text(27), query.text(28)};
    }
    message.variables = StoredJson::toTextMap(query.text(29));
    message.replyTo = query.text(30);
    message.content = query.text(31);
    return message;
}

const RowStatements &MessageRows::insertion()
{
    static const RowStatements statements(
        "INSERT INTO messages",
        "row, id, outgoing, status, conversation_row, contact_id, chatbot_id, channel_id, "
        "system_id, reference, address_kind, address, text, attachment, document_row, template, "
        "created_at, updated_at, send_at, expires_at, due_at, next_attempt_at, provider_id, "
        "variables, reply_to, content",
        26);
    return statements;
}

void MessageRows::putNew(RowBuffer &rows, std::optional<MessageRow> row, const Message &message)
{
    rows.put(valueOf(row))
        .putBlob(message.id.bytes())
        .put(message.outgoing ? 1 : 0)
        .put(static_cast<qint64>(message.status))
        .put(message.conversation.value)
        .put(message.contact.value)
        .put(valueOf(message.chatbot))
        .put(message.channel.value)
        .put(valueOf(message.system))
        .put(message.reference)
        .put(static_cast<qint64>(message.to.kind))
        .put(message.to.value)
        .put(message.text)
        .put(static_cast<qint64>(message.attachment))
        .put(valueOf(message.document))
        .putOrNull(templateJson(message.templateCall))
        .put(message.createdAt)
        .put(message.updatedAt)
        .put(message.sendAt)
        .put(message.expiresAt)
        .put(message.dueAt)
        .put(message.nextAttemptAt)
        .putOrNull(message.providerId)
        .putOrNull(variablesJson(message.variables))
        .putOrNull(message.replyTo)
        .putOrNull(message.content);
}

QString MessageRows::templateJson(const std::optional<TemplateCall> &call)
{
    if (!call) {
        return {};
    }
    const QJsonObject object{
        {QStringLiteral("name"), call->name},
        {QStringLiteral("language"), call->language},
        {QStringLiteral("parameters"), QJsonArray::fromStringList(call->parameters)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString MessageRows::variablesJson(const QMap<QString, QString> &variables)
{
    if (variables.isEmpty()) {
        return {};
    }
    return StoredJson::fromTextMap(variables);
}
