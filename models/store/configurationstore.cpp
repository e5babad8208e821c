// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/configurationstore.h"

#include "models/store/connection.h"
#include "models/store/settingsstore.h"
#include "models/store/storedjson.h"

Result<Configuration> ConfigurationStore::read()
{
    Configuration configuration = readSoFar();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return configuration;
}

Configuration ConfigurationStore::readSoFar()
{
    Configuration configuration;
    configuration.settings = SettingsStore(m_connection).readSoFar();
    readSystems(configuration);
    readTokens(configuration);
    readChannels(configuration);
    readChatbots(configuration);
    readChatbotParts(configuration);
    return configuration;
}

void ConfigurationStore::readSystems(Configuration &configuration)
{
    Statement query = m_connection.prepared(
        "SELECT id, name, rate_per_second, revision, created_at FROM external_systems "
        "WHERE deleted_at IS NULL");
    while (query.step()) {
        const ExternalSystemId id{query.integer(0)};
        configuration.systems.insert(id, {id, query.text(1), query.optionalReal(2),
                                          static_cast<int>(query.integer(3)), query.integer(4)});
    }
}

void ConfigurationStore::readTokens(Configuration &configuration)
{
    Statement query = m_connection.prepared(
        "SELECT t.id, t.system_id, t.name, t.prefix, t.hash, t.rights, t.created_at, "
        "t.last_used_at, t.expires_at, t.revoked_at FROM access_tokens t "
        "JOIN external_systems s ON s.id = t.system_id WHERE s.deleted_at IS NULL");
    while (query.step()) {
        AccessToken token;
        token.id = {query.integer(0)};
        token.system = {query.integer(1)};
        token.name = query.text(2);
        token.prefix = query.text(3);
        token.hash = query.blob(4);
        token.rights = Rights(static_cast<int>(query.integer(5)));
        token.createdAt = query.integer(6);
        token.lastUsedAt = query.optionalInteger(7);
        token.expiresAt = query.optionalInteger(8);
        token.revokedAt = query.optionalInteger(9);
        configuration.tokensByHash.insert(token.hash, token.id);
        configuration.tokens.insert(token.id, token);
    }
}

void ConfigurationStore::readChannels(Configuration &configuration)
{
    Statement query = m_connection.prepared(
        "SELECT id, key, name, kind, active, rate_per_second, in_flight, repeat_uncertain, "
        "settings, broken_code, broken_detail, broken_since, checked_at, revision, created_at "
        "FROM channels WHERE deleted_at IS NULL");
    while (query.step()) {
        Channel channel;
        channel.id = {query.integer(0)};
        channel.key = query.text(1);
        channel.name = query.text(2);
        channel.kind = query.text(3);
        channel.active = query.integer(4) != 0;
        channel.ratePerSecond = query.optionalReal(5);
        channel.inFlight = static_cast<int>(query.integer(6));
        channel.repeatUncertain = query.integer(7) != 0;
        channel.settings = StoredJson::toTextMap(query.text(8));
        channel.brokenCode = query.text(9);
        channel.brokenDetail = query.text(10);
        channel.brokenSince = query.optionalInteger(11);
        channel.checkedAt = query.optionalInteger(12);
        channel.revision = static_cast<int>(query.integer(13));
        channel.createdAt = query.integer(14);
        configuration.channelsByKey.insert(channel.key, channel.id);
        configuration.channels.insert(channel.id, channel);
    }
}

void ConfigurationStore::readChatbots(Configuration &configuration)
{
    Statement query = m_connection.prepared(
        "SELECT id, external_id, name, active, proactive_only, system_id, "
        "transfer_on_invalid_answer, inactivity_minutes, variables, inactivity_message, "
        "transfer_message, revision, created_at FROM chatbots WHERE deleted_at IS NULL");
    while (query.step()) {
        Chatbot chatbot;
        chatbot.id = {query.integer(0)};
        chatbot.externalId = query.text(1);
        chatbot.name = query.text(2);
        chatbot.active = query.integer(3) != 0;
        chatbot.proactiveOnly = query.integer(4) != 0;
        if (const auto system = query.optionalInteger(5)) {
            chatbot.system = ExternalSystemId{*system};
        }
        chatbot.transferOnInvalidAnswer = query.integer(6) != 0;
        chatbot.inactivityMinutes = static_cast<int>(query.integer(7));
        chatbot.variables = StoredJson::toTextMap(query.text(8));
        chatbot.inactivityMessage = query.text(9);
        chatbot.transferMessage = query.text(10);
        chatbot.revision = static_cast<int>(query.integer(11));
        chatbot.createdAt = query.integer(12);
        configuration.chatbotsByExternalId.insert(chatbot.externalId, chatbot.id);
        configuration.chatbots.insert(chatbot.id, chatbot);
    }
}

void ConfigurationStore::readChatbotParts(Configuration &configuration)
{
    Statement channels = m_connection.prepared(
        "SELECT chatbot_id, channel_id FROM chatbot_channels ORDER BY chatbot_id, position");
    while (channels.step()) {
        const auto chatbot = configuration.chatbots.find({channels.integer(0)});
        const ChannelId channel{channels.integer(1)};
        if (chatbot != configuration.chatbots.end() && configuration.channels.contains(channel)) {
            chatbot->channels.append(channel);
        }
    }
    Statement templates = m_connection.prepared(
        "SELECT chatbot_id, channel_id, purpose, name, language, parameters FROM chatbot_templates "
        "ORDER BY chatbot_id, channel_id, purpose");
    while (templates.step()) {
        const auto chatbot = configuration.chatbots.find({templates.integer(0)});
        const ChannelId channel{templates.integer(1)};
        if (chatbot != configuration.chatbots.end() && configuration.channels.contains(channel)) {
            chatbot->templates[channel].append({templates.text(2), templates.text(3),
                                                templates.text(4),
                                                StoredJson::toTextList(templates.text(5))});
        }
    }
}
