// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/sendproactive.h"
#include "models/domain/message.h"

/// An outgoing message as this sender may see it: those of other systems look as if they did not
/// exist (NotFound).
Result<Message> visibleMessage(WriteContext &context, const MessageId &id, const Sender &sender);
