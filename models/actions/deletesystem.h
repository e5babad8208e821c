// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/ids.h"

class WriteContext;

/// Deletes an external system: its tokens are revoked, its chatbots have none from now on, its
/// messages stay, and its name is free again.
Result<void> deleteSystem(WriteContext &context, ExternalSystemId id, const Actor &actor);
