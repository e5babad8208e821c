// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chatbotstore.h"

#include "models/base/folding.h"
#include "models/store/connection.h"
#include "models/store/storedjson.h"

namespace {

std::optional<qint64> valueOf(const std::optional<ExternalSystemId> &system)
{
    return system ? std::optional(system->value) : std::nullopt;
}

void bindFields(Statement &statement, const Chatbot &chatbot)
{
    statement.bind(chatbot.externalId)
        .bind(chatbot.name)
        .bind(folded(chatbot.name))
        .bind(chatbot.active)
        .bind(chatbot.proactiveOnly)
        .bind(valueOf(chatbot.system))
        .bind(chatbot.transferOnInvalidAnswer)
        .bind(chatbot.inactivityMinutes)
        .bind(StoredJson::fromTextMap(chatbot.variables))
        .bind(chatbot.inactivityMessage)
        .bind(chatbot.transferMessage);
}

} // namespace

bool ChatbotStore::externalIdTaken(const QString &externalId, ChatbotId except)
{
    Statement query = m_connection.prepared(
        "SELECT 1 FROM chatbots WHERE external_id = ? AND id <> ? AND deleted_at IS NULL");
    query.bind(externalId).bind(except.value);
    return query.step();
}

bool ChatbotStore::nameTaken(const QString &name, ChatbotId except)
{
    Statement query = m_connection.prepared(
        "SELECT 1 FROM chatbots WHERE name_folded = ? AND id <> ? AND deleted_at IS NULL");
    query.bind(folded(name)).bind(except.value);
    return query.step();
}

Result<ChatbotId> ChatbotStore::insert(const Chatbot &chatbot)
{
    Statement insert = m_connection.prepared(
        "INSERT INTO chatbots (external_id, name, name_folded, active, proactive_only, system_id, "
        "transfer_on_invalid_answer, inactivity_minutes, variables, inactivity_message, "
        "transfer_message, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindFields(insert, chatbot);
    insert.bind(chatbot.createdAt).run();
    const ChatbotId id{m_connection.lastInsertedRow()};
    writeParts(id, chatbot);
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return id;
}

Result<void> ChatbotStore::update(const Chatbot &chatbot)
{
    Statement update = m_connection.prepared(
        "UPDATE chatbots SET external_id = ?, name = ?, name_folded = ?, active = ?, "
        "proactive_only = ?, system_id = ?, transfer_on_invalid_answer = ?, "
        "inactivity_minutes = ?, variables = ?, inactivity_message = ?, transfer_message = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ? AND deleted_at IS NULL");
    bindFields(update, chatbot);
    update.bind(chatbot.id.value).bind(chatbot.revision).run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed;
    }
    if (m_connection.changedRows() != 1) {
        return Error::of(Error::Code::RevisionConflict);
    }
    writeParts(chatbot.id, chatbot);
    return m_connection.takeFailure();
}

Result<void> ChatbotStore::freeName(ChatbotId id)
{
    // The control character keeps it apart from names that people type.
    m_connection.prepared("UPDATE chatbots SET name_folded = char(1) || id WHERE id = ?")
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> ChatbotStore::markDeleted(ChatbotId id, qint64 atMs)
{
    m_connection.prepared("UPDATE chatbots SET deleted_at = ? WHERE id = ?")
        .bind(atMs)
        .bind(id.value)
        .run();
    m_connection.prepared("DELETE FROM chatbot_channels WHERE chatbot_id = ?").bind(id.value).run();
    m_connection.prepared("DELETE FROM chatbot_templates WHERE chatbot_id = ?")
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

void ChatbotStore::writeParts(ChatbotId id, const Chatbot &chatbot)
{
    m_connection.prepared("DELETE FROM chatbot_channels WHERE chatbot_id = ?").bind(id.value).run();
    int position = 0;
    for (const ChannelId channel : chatbot.channels) {
        m_connection
            .prepared("INSERT INTO chatbot_channels (chatbot_id, position, channel_id) "
                      "VALUES (?, ?, ?)")
            .bind(id.value)
            .bind(position++)
            .bind(channel.value)
            .run();
    }
    m_connection.prepared("DELETE FROM chatbot_templates WHERE chatbot_id = ?")
        .bind(id.value)
        .run();
    for (auto uses = chatbot.templates.cbegin(); uses != chatbot.templates.cend(); ++uses) {
        for (const TemplateUse &use : uses.value()) {
            m_connection
                .prepared("INSERT INTO chatbot_templates (chatbot_id, channel_id, purpose, name, "
                          "language, parameters) VALUES (?, ?, ?, ?, ?, ?)")
                .bind(id.value)
                .bind(uses.key().value)
                .bind(use.purpose)
                .bind(use.name)
                .bind(use.language)
                .bind(StoredJson::fromTextList(use.parameters))
                .run();
        }
    }
}
