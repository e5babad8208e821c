// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/badtokens.h"

#include <algorithm>

namespace {

constexpr qint64 windowMs = 60'000;

} // namespace

bool BadTokens::refuses(const QHostAddress &address, qint64 nowMs)
{
    if (m_times.size() >= rememberedAddresses && !m_times.contains(address)) {
        forgetOld(nowMs);
    }
    QList<qint64> &times = m_times[address];
    times.removeIf([nowMs](qint64 at) { return at <= nowMs - windowMs; });
    if (times.size() >= allowedPerMinute) {
        return true;
    }
    times.append(nowMs);
    return false;
}

int BadTokens::secondsToNext(const QHostAddress &address, qint64 nowMs) const
{
    const QList<qint64> times = m_times.value(address);
    const qint64 leftMs = times.isEmpty() ? 0 : times.first() + windowMs - nowMs;
    return static_cast<int>(std::max<qint64>(1, (leftMs + 999) / 1000));
}

void BadTokens::forgetOld(qint64 nowMs)
{
    m_times.removeIf([nowMs](const auto &entry) {
        return entry.value().isEmpty() || entry.value().last() <= nowMs - windowMs;
    });
    if (m_times.size() >= rememberedAddresses) {
        m_times.clear();
    }
}
