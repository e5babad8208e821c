// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

/// When a message that is known not to have been sent is tried again: 1, 5, 30 s, 2, 10, 30 min,
/// then hourly, each a little earlier or later so that not all come at once. All in milliseconds.
namespace RetryPlan {

/// After this long from the first attempt a message is given up.
constexpr qint64 giveUpAfterMs = 24LL * 60 * 60 * 1000;
/// What a provider may ask us to wait; more is not honoured.
constexpr qint64 longestRetryAfterMs = 60LL * 60 * 1000;
/// No message waits longer for its next attempt.
constexpr qint64 longestWaitMs = 2 * longestRetryAfterMs;

struct Failure
{
    /// How many attempts have failed in a row, this one included: from 1.
    int failures = 1;
    /// What the provider asked for.
    std::optional<qint64> retryAfterMs;
    /// From 0 (inclusive) to 1 (exclusive); chance, given by the caller.
    double chance = 0.5;
};

/// How long to wait. A provider's Retry-After is never undercut. It replaces the plan while the
/// plan still runs; after that the longer of both holds, so that one who always says "soon" is not
/// asked for a day.
qint64 delayMs(const Failure &failure);

} // namespace RetryPlan
