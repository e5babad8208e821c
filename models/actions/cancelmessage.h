// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/sendproactive.h"
#include "models/domain/message.h"

/// Takes back a message that is scheduled or queued; StatusConflict from any other status (what is
/// being sent cannot be taken back). The message as it is now.
Result<Message> cancelMessage(WriteContext &context, const MessageId &id, const Sender &sender);
