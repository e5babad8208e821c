// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/receiveinbound.h"

#include <QJsonObject>

/// What an incoming message of the WhatsApp Cloud API holds, kind by kind. Pure: any thread.
namespace WhatsAppContent {

/// Sets text, content, attachment and media by the message's `type`, and whether it opens the
/// window. A kind that is not known is kept as it came.
void fill(const QJsonObject &message, InboundMessage &inbound);

} // namespace WhatsAppContent
