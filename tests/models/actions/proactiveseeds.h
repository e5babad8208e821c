// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/channelstore.h"
#include "models/store/chatbotstore.h"

/// Rows that a proactive request is checked against.
namespace ProactiveSeeds {

inline ChannelId addChannel(Connection &connection, const QString &key, const char *kind)
{
    Channel channel;
    channel.key = key;
    channel.name = key;
    channel.kind = QLatin1String(kind);
    return *ChannelStore(connection).insert(channel);
}

inline void addChatbot(Connection &connection, const QString &externalId, ExternalSystemId system,
                       const QList<ChannelId> &channels, bool active, bool proactive)
{
    Chatbot chatbot;
    chatbot.externalId = externalId;
    chatbot.name = externalId;
    chatbot.active = active;
    chatbot.proactiveOnly = proactive;
    chatbot.system = system;
    chatbot.channels = channels;
    chatbot.variables.insert(QStringLiteral("EMPRESA"), QStringLiteral("Loja da Ana"));
    if (!ChatbotStore(connection).insert(chatbot)) {
        qFatal("the chatbot was not stored");
    }
}

} // namespace ProactiveSeeds
