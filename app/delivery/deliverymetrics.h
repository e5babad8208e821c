// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/sendoutcome.h"

#include <QtGlobal>

#include <atomic>

/// What the dispatcher has done since the start, for /metrics. Counted on its thread, read on any.
struct DeliveryMetrics
{
    std::atomic<quint64> attempts = 0;
    std::atomic<quint64> sent = 0;
    std::atomic<quint64> delivered = 0;
    std::atomic<quint64> notSent = 0;
    std::atomic<quint64> uncertain = 0;
    std::atomic<quint64> refused = 0;
    std::atomic<quint64> throttled = 0;
    std::atomic<quint64> channelsBroken = 0;
    /// Under way right now.
    std::atomic<qint64> inFlight = 0;

    /// One attempt ended so.
    void count(const SendOutcome &outcome);
};
