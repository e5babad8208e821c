// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/sendoutcome.h"
#include "app/delivery/channelaccesses.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <variant>

class ChannelKinds;
class Clock;
struct Chatbot;
struct Configuration;

/// Puts together what a driver needs for a claimed message: decides by the 24-hour window what goes
/// out, and refuses what the provider would refuse.
class OutboundMessages
{
public:
    struct Parts
    {
        Connection &reader;
        ChannelAccesses &accesses;
        const ChannelKinds &kinds;
        const Clock &clock;
        /// Where the bytes of a document lie.
        std::function<QString(const QByteArray &sha256)> documentPath;
    };

    explicit OutboundMessages(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    /// The message with its channel's secrets, its template and its file, or the outcome of an
    /// attempt that does not begin: nothing was sent then.
    std::variant<OutboundMessage, SendOutcome> outboundOf(const Message &message,
                                                          const Configuration &configuration) const;

private:
    using Refusal = std::optional<SendOutcome>;

    Refusal addTemplate(OutboundMessage &outbound, const Configuration &configuration) const;
    Refusal useTemplate(OutboundMessage &outbound, const TemplateCall &call, bool ofChatbot) const;
    Refusal addDocument(OutboundMessage &outbound) const;
    Result<QMap<QString, QString>> valuesFor(const Message &message, const Chatbot &chatbot,
                                             const QString &accountId) const;
    /// A failed look into the store since the last one: tried again.
    Refusal storeFailure() const;

    Parts m_parts;
};
