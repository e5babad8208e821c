// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret.h"
#include "models/domain/configuration.h"

/// What a setup file makes of a set-up. New things carry ids below zero until they are stored.
struct SetupPlan
{
    /// The whole set-up as it is to be.
    Configuration target;
    /// What the file lists, in its order.
    QList<ExternalSystemId> systems;
    QList<ChannelId> channels;
    QList<ChatbotId> chatbots;
    /// By channel and name; nothing: the kept one goes.
    QMap<ChannelId, QMap<QString, std::optional<Secret>>> secrets;
};
