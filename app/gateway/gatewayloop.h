// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

/// Brings work of other threads onto the gateway thread, as queued calls.
class GatewayLoop
{
public:
    GatewayLoop();
    ~GatewayLoop();

    /// On the gateway thread: from now on what is posted runs.
    void begin();
    /// On the gateway thread: runs what waits; what comes later is dropped.
    void end();

    /// From any thread.
    void post(std::function<void()> work);

private:
    void run();

    std::mutex m_mutex;
    std::vector<std::function<void()>> m_waiting;
    std::unique_ptr<QObject> m_receiver;
    bool m_running = false;
};
