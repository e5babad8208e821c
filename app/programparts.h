// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/channelkinds.h"

/// What differs between the released program and the one for tests: nothing else may.
struct ProgramParts
{
    ChannelKinds kinds;

    static ProgramParts released() { return {ChannelKinds::released()}; }
};
