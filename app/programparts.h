// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/driverregistry.h"
#include "app/channels/hookreaders.h"
#include "models/rules/channelkinds.h"

#include <chrono>

/// What differs between the released program and the one for tests: nothing else may.
struct ProgramParts
{
    ChannelKinds kinds;
    DriverRegistry drivers;
    HookReaders hookReaders;
    /// From the start to the first clean-up.
    std::chrono::milliseconds firstCleanUp;

    static ProgramParts released()
    {
        return {ChannelKinds::released(), DriverRegistry::released(), HookReaders::released(),
                std::chrono::minutes(2)};
    }
};
