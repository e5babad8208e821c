// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/sendproactive.h"
#include "models/domain/message.h"

/// A person says of an uncertain message whether it arrived: it becomes delivered, or failed (and
/// can be sent again). Else StatusConflict. What the provider tells later still counts.
Result<Message> resolveUncertain(WriteContext &context, const MessageId &id, bool arrived,
                                 const Sender &sender);
