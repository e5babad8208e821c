// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/ids.h"

class WriteContext;

/// Pauses a channel or lets it go on. What waits on it stays. Twice the same is no fault.
Result<void> setChannelActive(WriteContext &context, ChannelId id, bool active, const Actor &actor);
