// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/requestrate.h"

namespace {

constexpr qint64 spanMs = 60 * 1000;
/// A burst in less than this is no rate.
constexpr qint64 leastMs = 5 * 1000;
constexpr double secondMs = 1000.0;

} // namespace

void RequestRate::take(quint64 total, qint64 nowMs)
{
    if (!m_seen.isEmpty() && nowMs - m_seen.last().first > 2 * spanMs) {
        // Nobody looked for a while: what happened then is not lately.
        m_seen.clear();
    }
    m_seen.append({nowMs, total});
    // The first one is the last that is a minute old, so that the minute is whole.
    while (m_seen.size() > 2 && m_seen.at(1).first <= nowMs - spanMs) {
        m_seen.removeFirst();
    }
}

double RequestRate::perSecond() const
{
    if (m_seen.isEmpty() || m_seen.last().first - m_seen.first().first < leastMs) {
        return 0;
    }
    const double count = static_cast<double>(m_seen.last().second - m_seen.first().second);
    return secondMs * count / static_cast<double>(m_seen.last().first - m_seen.first().first);
}
