// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <atomic>

/// A clock that stands still until the test moves it. Starts on 2026-11-24 12:00:00 UTC.
class FakeClock : public Clock
{
public:
    qint64 nowMs() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }
    void set(qint64 nowMs)
    {
        m_now = nowMs;
        m_monotonic = nowMs;
    }
    void advance(qint64 milliseconds)
    {
        m_now += milliseconds;
        m_monotonic += milliseconds;
    }
    /// Somebody sets the clock on the wall; no time passes.
    void turn(qint64 milliseconds) { m_now += milliseconds; }

private:
    std::atomic<qint64> m_now = 1795521600000;
    std::atomic<qint64> m_monotonic = 1795521600000;
};
