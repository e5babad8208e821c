// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/receiveinbound.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

/// Reads one incoming message of the WhatsApp Cloud API. Pure: any thread.
namespace WhatsAppInbound {

/// An element of `messages` with the `contacts` beside it; nothing without id or sender. The
/// channel is left for the caller.
std::optional<InboundMessage> read(const QJsonObject &message, const QJsonArray &contacts);

/// Seconds as text or number, or milliseconds where they are so many; in milliseconds UTC.
std::optional<qint64> timeOf(const QJsonValue &value);

/// The first of `errors` in our words, with the provider's beside them.
MessageError errorOf(const QJsonArray &errors);

} // namespace WhatsAppInbound
