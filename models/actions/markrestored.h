// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"

class WriteContext;

/// Brings a database that came out of a backup into a state from which nothing is sent twice: what
/// waited then may have gone since, so it becomes uncertain with the code `restored`; what is
/// scheduled for later stays. Without the sealing key, channels ask for their secrets again. How
/// many messages became uncertain.
Result<int> markRestored(WriteContext &context, bool hasSealingKey, const Actor &actor);
