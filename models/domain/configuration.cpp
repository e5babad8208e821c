// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/configuration.h"

namespace {

template<class Map, class Key>
auto *pointerTo(const Map &map, const Key &key)
{
    const auto found = map.constFind(key);
    return found == map.constEnd() ? nullptr : &found.value();
}

} // namespace

const ExternalSystem *Configuration::system(ExternalSystemId id) const
{
    return pointerTo(systems, id);
}

const Channel *Configuration::channel(ChannelId id) const
{
    return pointerTo(channels, id);
}

const Channel *Configuration::channel(const QString &key) const
{
    const ChannelId *id = pointerTo(channelsByKey, key);
    return id ? channel(*id) : nullptr;
}

const Chatbot *Configuration::chatbot(ChatbotId id) const
{
    return pointerTo(chatbots, id);
}

const Chatbot *Configuration::chatbot(const QString &externalId) const
{
    const ChatbotId *id = pointerTo(chatbotsByExternalId, externalId);
    return id ? chatbot(*id) : nullptr;
}

const AccessToken *Configuration::tokenByHash(const QByteArray &sha256) const
{
    const TokenId *id = pointerTo(tokensByHash, sha256);
    return id ? pointerTo(tokens, *id) : nullptr;
}
