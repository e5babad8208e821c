// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/deliverymetrics.h"
#include "app/delivery/deliveryparts.h"
#include "models/base/result.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

class ChannelProbes;
class DeliveryLoop;

/// Sends what is due, on a thread of its own: claims it, gives it to the drivers, records what
/// became of it. Everything it needs to know comes by the ChangeFeed and by the clock.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    explicit Dispatcher(const DeliveryParts &parts, QObject *parent = nullptr);
    /// Stops without waiting for answers, unless stop() was called before.
    ~Dispatcher() override;

    /// Makes what a crash left under way `uncertain`, then starts the thread. Call it when the
    /// store, the configuration and the gateway are ready; blocks for the recovery alone.
    Result<void> start();
    /// Begins nothing more, gives what is under way this long, then leaves the rest queued or
    /// uncertain; all of it is recorded when it returns. The WriteQueue must still run. Blocks.
    void stop(qint64 graceMs = 10'000);

    /// Runs this on the dispatcher's thread, where it may ask providers; false: it does not run.
    /// Call it from the thread that starts and stops.
    bool ask(std::function<void(ChannelProbes &)> question);

    const DeliveryMetrics &metrics() const { return m_metrics; }

private:
    DeliveryMetrics m_metrics;
    DeliveryParts m_parts;
    QThread m_thread;
    /// Lives on the thread, and dies there.
    std::unique_ptr<DeliveryLoop> m_loop;
    bool m_running = false;
};
