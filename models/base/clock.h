// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Where the time comes from, so that tests can set it. Milliseconds since 1970, UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0;
    /// Milliseconds that only go forward, whatever is done to the clock on the wall;
    /// for deadlines inside the process.
    virtual qint64 monotonicMs() const = 0;
};

class SystemClock : public Clock
{
public:
    qint64 nowMs() const override;
    qint64 monotonicMs() const override;
};
