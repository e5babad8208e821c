// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/driverregistry.h"
#include "models/base/result.h"

#include <functional>

class StoreHand;
class WriteContext;

/// Writes what drivers tell besides the outcomes of attempts: later evidence, and which files a
/// provider holds for us.
class DriverNews
{
public:
    /// `told` is called when there is something to hand over.
    DriverNews(StoreHand &store, std::function<void()> told)
        : m_store(store)
        , m_told(std::move(told))
    {
    }

    /// What drivers are made with; this object must outlive them.
    DriverEnvironment environment(HttpClient &http, const Clock &clock);

private:
    void write(std::function<Result<bool>(WriteContext &)> work);

    StoreHand &m_store;
    std::function<void()> m_told;
};
