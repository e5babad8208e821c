// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QList>
#include <QString>

#include <optional>

/// Which messages a list asks for. Empty members do not filter.
struct MessageFilter
{
    QList<MessageStatus> statuses;
    QString reference;
    std::optional<ChannelId> channel;
    std::optional<ChatbotId> chatbot;
    /// Only those that tokens of this system made.
    std::optional<ExternalSystemId> system;
    std::optional<ContactId> contact;
    /// created_at at or after (milliseconds UTC).
    std::optional<qint64> since;
    /// created_at before.
    std::optional<qint64> until;
    /// Part of a name, an address or a reference; case and accents ignored.
    QString search;
    bool outgoingOnly = false;

    bool operator==(const MessageFilter &) const = default;
};
