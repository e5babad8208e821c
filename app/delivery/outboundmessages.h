// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/sendoutcome.h"
#include "app/delivery/channelaccesses.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <variant>

/// Puts together what a driver needs for a claimed message.
class OutboundMessages
{
public:
    using DocumentPath = std::function<QString(const QByteArray &sha256)>;

    OutboundMessages(Connection &connection, ChannelAccesses &accesses, DocumentPath documentPath)
        : m_connection(connection)
        , m_accesses(accesses)
        , m_documentPath(std::move(documentPath))
    {
    }

    /// The message with its channel's secrets and its file, or the outcome of an attempt that
    /// cannot begin. `channel` is null when it is gone.
    std::variant<OutboundMessage, SendOutcome> outboundOf(const Message &message,
                                                          const Channel *channel) const;

private:
    Connection &m_connection;
    ChannelAccesses &m_accesses;
    DocumentPath m_documentPath;
};
