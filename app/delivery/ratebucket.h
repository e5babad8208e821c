// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

/// How many messages a channel may send now: fills at its rate, holds one second's worth and at
/// least one message. Times are monotonic milliseconds.
class RateBucket
{
public:
    /// Messages a second; nothing: no limit. A changed rate keeps what is in the bucket.
    void setRate(std::optional<double> perSecond, qint64 nowMs);
    /// How many may go now, at most `wanted`.
    int available(int wanted, qint64 nowMs);
    void take(int count);
    /// Puts back what was taken and not sent.
    void giveBack(int count);
    /// How long until the next one may go; 0: now.
    qint64 waitMs(qint64 nowMs);

private:
    void fill(qint64 nowMs);
    double capacity() const;

    std::optional<double> m_rate;
    double m_level = 0;
    qint64 m_filledAt = 0;
};
