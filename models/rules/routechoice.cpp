// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/routechoice.h"

#include "models/rules/channelkinds.h"

namespace {

bool mayUse(const Chatbot &chatbot, std::optional<ExternalSystemId> system)
{
    return !system || chatbot.system == system;
}

const Chatbot *onlyPossible(const Configuration &configuration, const ProactiveRequest &request,
                            std::optional<ExternalSystemId> system, Findings &findings)
{
    const QList<const Chatbot *> possible = RouteChoice::possibleChatbots(configuration, system);
    if (possible.size() == 1) {
        return possible.first();
    }
    findings.append({request.pointer + QStringLiteral("/chatbot"), FindingCode::Required, {}});
    return nullptr;
}

std::optional<Address> usableAddress(const Channel &channel, const ChannelKinds &kinds,
                                     const QList<Address> &addresses)
{
    const ChannelKind *kind = kinds.find(channel.kind);
    if (kind == nullptr) {
        return std::nullopt;
    }
    for (const Address::Kind wanted : kind->addresses) {
        for (const Address &address : addresses) {
            if (address.kind == wanted) {
                return address;
            }
        }
    }
    return std::nullopt;
}

bool isOffline(const Channel &channel)
{
    return channel.health() == ChannelHealth::Paused || channel.health() == ChannelHealth::Broken;
}

} // namespace

QList<const Chatbot *> RouteChoice::possibleChatbots(const Configuration &configuration,
                                                     std::optional<ExternalSystemId> system)
{
    QList<const Chatbot *> possible;
    for (const Chatbot &chatbot : configuration.chatbots) {
        if (chatbot.active && chatbot.proactiveOnly && mayUse(chatbot, system)) {
            possible.append(&chatbot);
        }
    }
    return possible;
}

const Chatbot *RouteChoice::chooseChatbot(const Configuration &configuration,
                                          const ProactiveRequest &request,
                                          std::optional<ExternalSystemId> system,
                                          Findings &findings)
{
    if (request.chatbot.isEmpty()) {
        return onlyPossible(configuration, request, system, findings);
    }
    const Chatbot *chatbot = configuration.chatbot(request.chatbot);
    std::optional<FindingCode> fault;
    if (chatbot == nullptr || !mayUse(*chatbot, system)) {
        fault = FindingCode::ChatbotUnknown;
    } else if (!chatbot->active) {
        fault = FindingCode::ChatbotInactive;
    } else if (!chatbot->proactiveOnly) {
        fault = FindingCode::ChatbotNotProactive;
    }
    if (fault) {
        findings.append({request.pointer + QStringLiteral("/chatbot"), *fault, {request.chatbot}});
        return nullptr;
    }
    return chatbot;
}

std::optional<RouteChoice::Route>
RouteChoice::chooseChannel(const Configuration &configuration, const ChannelKinds &kinds,
                           const Chatbot &chatbot, const ProactiveRequest &request,
                           const QList<Address> &addresses, Findings &findings)
{
    const QString pointer = request.pointer + QStringLiteral("/channel");
    if (!request.channel.isEmpty()) {
        const Channel *channel = configuration.channel(request.channel);
        if (channel == nullptr) {
            findings.append({pointer, FindingCode::ChannelUnknown, {request.channel}});
        } else if (!chatbot.channels.contains(channel->id)) {
            findings.append(
                {pointer, FindingCode::ChannelNotOfChatbot, {request.channel, chatbot.name}});
        } else if (const auto address = usableAddress(*channel, kinds, addresses)) {
            return Route{channel, *address, isOffline(*channel)};
        } else {
            findings.append({pointer, FindingCode::ChannelCannotReach, {request.channel}});
        }
        return std::nullopt;
    }
    std::optional<Route> offline;
    for (const ChannelId id : chatbot.channels) {
        const Channel *channel = configuration.channel(id);
        const auto address = channel ? usableAddress(*channel, kinds, addresses) : std::nullopt;
        if (!address) {
            continue;
        }
        if (!isOffline(*channel)) {
            return Route{channel, *address, false};
        }
        if (!offline) {
            offline = Route{channel, *address, true};
        }
    }
    if (!offline) {
        findings.append(
            {request.pointer + QStringLiteral("/to"), FindingCode::ChannelCannotReach, {}});
    }
    return offline;
}
