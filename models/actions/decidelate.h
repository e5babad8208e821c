// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/sendproactive.h"
#include "models/domain/message.h"

/// A person decides about messages that are held as late, one by one: send it after all. Else
/// StatusConflict.
Result<Message> sendLate(WriteContext &context, const MessageId &id, const Sender &sender,
                         const ChannelKinds &kinds);
/// Or never: it is cancelled.
Result<Message> skipLate(WriteContext &context, const MessageId &id, const Sender &sender);
