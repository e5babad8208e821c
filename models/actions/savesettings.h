// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/settings.h"

class WriteContext;

/// Saves the settings of CONTRACT section 6. Invalid with findings by their names, for example
/// "/idle_seconds". Saving what is there already writes nothing.
Result<Settings> saveSettings(WriteContext &context, const Settings &settings, const Actor &actor);
