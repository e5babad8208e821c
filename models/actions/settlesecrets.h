// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/channeldraft.h"
#include "models/base/result.h"

class WriteContext;

/// Gives a channel the health that its secrets allow: broken with "secrets_locked" where one does
/// not open, with "secrets_missing" where one that it needs is not there, else unchecked. Writes
/// it, without a note for the ChangeFeed.
Result<void> settleSecretsOf(WriteContext &context, Channel &channel, const ChannelTools &tools);

/// When the key that seals secrets was read, lost, or exchanged: channels whose secrets do not open
/// are locked from now on and hold their queues, and those that were locked and can be opened again
/// go on. The secrets stay as they are. How many are locked.
Result<int> settleSecrets(WriteContext &context, const ChannelTools &tools);
