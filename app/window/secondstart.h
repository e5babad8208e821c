// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

struct DataPaths;

/// What a start does on a folder that another Karoo Desk holds.
namespace SecondStart {

enum class Outcome {
    Raised,  ///< the other one has a window, which is in front now: exit 0
    Stopped, ///< it ran headless, the person wanted it stopped, and it has stopped: go on
    Refused, ///< exit 3 with the command to type
};

/// Asks the other program; with `mayAsk` also the person, in a dialog.
Outcome handle(const DataPaths &paths, bool mayAsk);

} // namespace SecondStart
