// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/ratebucket.h"

#include <algorithm>
#include <cmath>

namespace {

/// A whole message in spite of what adding up fractions loses.
constexpr double tolerance = 1e-6;

} // namespace

void RateBucket::setRate(std::optional<double> perSecond, qint64 nowMs)
{
    if (m_rate == perSecond) {
        return;
    }
    const bool first = !m_rate;
    fill(nowMs);
    m_rate = perSecond;
    m_filledAt = nowMs;
    m_level = first ? capacity() : std::min(m_level, capacity());
}

double RateBucket::capacity() const
{
    return std::max(1.0, m_rate.value_or(1.0));
}

void RateBucket::fill(qint64 nowMs)
{
    if (m_rate && nowMs > m_filledAt) {
        m_level += static_cast<double>(nowMs - m_filledAt) / 1000.0 * *m_rate;
        m_level = std::min(m_level, capacity());
    }
    m_filledAt = std::max(m_filledAt, nowMs);
}

int RateBucket::available(int wanted, qint64 nowMs)
{
    if (!m_rate) {
        return wanted;
    }
    fill(nowMs);
    return std::min(wanted, static_cast<int>(m_level + tolerance));
}

void RateBucket::take(int count)
{
    if (m_rate) {
        m_level = std::max(0.0, m_level - count);
    }
}

void RateBucket::giveBack(int count)
{
    if (m_rate) {
        m_level = std::min(capacity(), m_level + count);
    }
}

qint64 RateBucket::waitMs(qint64 nowMs)
{
    if (available(1, nowMs) > 0) {
        return 0;
    }
    return static_cast<qint64>(std::ceil((1.0 - m_level) / *m_rate * 1000.0));
}
