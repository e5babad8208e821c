// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// Our messages in the words of the Graph API.
namespace GraphMessage {

/// Why Meta would never take it, known before anything is sent; nothing: it may go.
std::optional<MessageError> problem(const OutboundMessage &message);
/// The body of the request. `mediaId` is Meta's id of the document; empty without one.
QJsonObject body(const OutboundMessage &message, const QString &mediaId);

} // namespace GraphMessage
