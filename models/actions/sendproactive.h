// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/acceptedmessage.h"
#include "models/base/result.h"
#include "models/domain/proactiverequest.h"

class ChannelKinds;
class WriteContext;

/// Checks a proactive request against the set-up, finds or makes contact and conversation, chooses
/// the channel, fills the placeholders and queues the message (CONTRACT section 2). All findings at
/// once, as Error::Invalid; then nothing is written.
Result<AcceptedMessage> sendProactive(WriteContext &context, const ProactiveRequest &request,
                                      const Sender &sender, const ChannelKinds &kinds);

/// As sendProactive(), up to where it begins to write: writes nothing.
Result<CheckedMessage> checkProactive(WriteContext &context, const ProactiveRequest &request,
                                      const Sender &sender, const ChannelKinds &kinds);
