// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/message.h"
#include "ui/kit/pill.h"

/// How the states of messages and channels look everywhere: word, icon, colour.
namespace StateLooks {

PillLook message(MessageStatus status);
/// A channel that is switched off is paused whatever its health was.
PillLook channel(ChannelHealth health, bool active = true);
PillLook chatbot(bool active);

} // namespace StateLooks
