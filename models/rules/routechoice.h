// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/configuration.h"
#include "models/domain/proactiverequest.h"

#include <optional>

class ChannelKinds;

/// Which chatbot sends a proactive message, and by which channel.
namespace RouteChoice {

/// The request's chatbot, or the only one that could be meant; null with a finding at "/chatbot".
/// `system` is who asks; nothing: a person at the window, who may use every chatbot.
const Chatbot *chooseChatbot(const Configuration &configuration, const ProactiveRequest &request,
                             std::optional<ExternalSystemId> system, Findings &findings);

/// Those that a system's requests may name: active, proactive, its own; nothing: those of all.
QList<const Chatbot *> possibleChatbots(const Configuration &configuration,
                                        std::optional<ExternalSystemId> system);

struct Route
{
    const Channel *channel = nullptr;
    Address address;
    /// The channel is paused or broken: the message waits for it.
    bool offline = false;
};

/// The request's channel, or the first of the chatbot's that can reach one of these addresses and
/// works; nothing, with a finding at "/channel" or "/to".
std::optional<Route> chooseChannel(const Configuration &configuration, const ChannelKinds &kinds,
                                   const Chatbot &chatbot, const ProactiveRequest &request,
                                   const QList<Address> &addresses, Findings &findings);

} // namespace RouteChoice
