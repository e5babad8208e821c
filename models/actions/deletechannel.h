// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/ids.h"

class WriteContext;

/// Deletes a channel: what waits on it ends failed with `channel_removed`, chatbots use it no more,
/// its secrets are gone, key and name are free again. How many messages ended.
Result<int> deleteChannel(WriteContext &context, ChannelId id, const Actor &actor);
