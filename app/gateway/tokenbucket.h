// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>

/// A rate with a bucket of one second's worth, at least one.
class TokenBucket
{
public:
    TokenBucket() = default;
    TokenBucket(double perSecond, qint64 nowMs)
        : m_perSecond(perSecond)
        , m_filled(size())
        , m_at(nowMs)
    {
    }

    bool isSetUp() const { return m_perSecond > 0; }
    double perSecond() const { return m_perSecond; }
    /// Takes one if there is one.
    bool take(qint64 nowMs)
    {
        m_filled = std::min(size(), m_filled + m_perSecond * double(nowMs - m_at) / 1000.0);
        m_at = nowMs;
        if (m_filled < 1) {
            return false;
        }
        m_filled -= 1;
        return true;
    }
    /// Seconds until there is one again, at least one.
    int secondsToNext() const
    {
        return std::max(1, static_cast<int>(std::ceil((1 - m_filled) / m_perSecond)));
    }

private:
    double size() const { return std::max(1.0, m_perSecond); }

    double m_perSecond = 0;
    double m_filled = 0;
    qint64 m_at = 0;
};
