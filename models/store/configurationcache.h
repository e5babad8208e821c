// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/configuration.h"

#include <mutex>

class Connection;

/// Hands every thread the newest committed Configuration. The writer refreshes it after a commit
/// and before it answers whoever saved, so that a revocation holds from the moment its call
/// returns.
class ConfigurationCache
{
public:
    ConfigurationCache();
    ConfigurationPointer current() const;
    /// Reads all anew by this connection (the writer's or, at the start, any).
    Result<void> refresh(Connection &connection);

private:
    mutable std::mutex m_mutex;
    ConfigurationPointer m_current;
};
