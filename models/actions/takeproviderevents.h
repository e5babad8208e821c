// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/receiveinbound.h"
#include "models/domain/evidence.h"

#include <QString>

#include <span>
#include <variant>

/// The provider decided anew about a template.
struct TemplateNews
{
    ChannelId channel;
    QString name;
    QString language;
    /// Its word for the new state, for example "APPROVED".
    QString status;
    /// When (milliseconds UTC) as the provider says; nothing: now.
    std::optional<qint64> at;
};

/// The account has a fault, whatever is sent.
struct AccountTrouble
{
    ChannelId channel;
    MessageError error;
};

/// Keeps it, each fault once, and tells people of it.
Result<void> keepTrouble(WriteContext &context, const AccountTrouble &trouble);

/// One thing that a provider tells by itself.
using ProviderEvent = std::variant<DeliveryEvidence, InboundMessage, TemplateNews, AccountTrouble>;

/// Takes what a provider tells, in any order and however often; what was taken before or is weaker
/// than what is known changes nothing.
Result<void> takeProviderEvents(WriteContext &context, std::span<const ProviderEvent> events);
