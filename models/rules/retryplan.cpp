// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/retryplan.h"

#include <algorithm>
#include <array>

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr std::array<qint64, 7> plan{1 * second,  5 * second,  30 * second, 2 * minute,
                                     10 * minute, 30 * minute, 60 * minute};
constexpr double spread = 0.2;

} // namespace

qint64 RetryPlan::delayMs(const Failure &failure)
{
    const int last = static_cast<int>(plan.size()) - 1;
    const int step = std::clamp(failure.failures - 1, 0, last);
    const double base = static_cast<double>(plan.at(static_cast<std::size_t>(step)));
    const auto planned = static_cast<qint64>(base * (1 + spread * (2 * failure.chance - 1)));
    if (!failure.retryAfterMs || *failure.retryAfterMs <= 0) {
        return planned;
    }
    const double asked = static_cast<double>(std::min(*failure.retryAfterMs, longestRetryAfterMs));
    const auto honoured = static_cast<qint64>(asked * (1 + spread * failure.chance));
    return step < last ? honoured : std::max(honoured, planned);
}
