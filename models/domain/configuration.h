// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesstoken.h"
#include "models/domain/channel.h"
#include "models/domain/chatbot.h"
#include "models/domain/externalsystem.h"
#include "models/domain/settings.h"

#include <QByteArray>
#include <QHash>
#include <QMap>

#include <memory>

/// Everything that people set up, as one value that does not change: read once, looked at by every
/// thread without a query. A save makes a new one.
struct Configuration
{
    Settings settings;
    QMap<ExternalSystemId, ExternalSystem> systems;
    QMap<TokenId, AccessToken> tokens;
    QMap<ChannelId, Channel> channels;
    QMap<ChatbotId, Chatbot> chatbots;
    QHash<QByteArray, TokenId> tokensByHash;
    QHash<QString, ChannelId> channelsByKey;
    QHash<QString, ChatbotId> chatbotsByExternalId;

    const ExternalSystem *system(ExternalSystemId id) const;
    const Channel *channel(ChannelId id) const;
    const Channel *channel(const QString &key) const;
    const Chatbot *chatbot(ChatbotId id) const;
    const Chatbot *chatbot(const QString &externalId) const;
    const AccessToken *tokenByHash(const QByteArray &sha256) const;
};

/// Shared because readers on other threads may still look at the old value while the writer puts
/// the next one in its place; nobody can change it.
using ConfigurationPointer = std::shared_ptr<const Configuration>;
