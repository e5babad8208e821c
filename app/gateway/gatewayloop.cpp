// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/gatewayloop.h"

#include <utility>

GatewayLoop::GatewayLoop() = default;
GatewayLoop::~GatewayLoop() = default;

void GatewayLoop::begin()
{
    const std::lock_guard lock(m_mutex);
    m_receiver = std::make_unique<QObject>();
    m_running = true;
}

void GatewayLoop::end()
{
    run();
    const std::lock_guard lock(m_mutex);
    m_running = false;
    m_waiting.clear();
    m_receiver.reset();
}

void GatewayLoop::post(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    if (!m_running) {
        return;
    }
    m_waiting.push_back(std::move(work));
    if (m_waiting.size() == 1) {
        QMetaObject::invokeMethod(
            m_receiver.get(), [this] { run(); }, Qt::QueuedConnection);
    }
}

void GatewayLoop::run()
{
    std::vector<std::function<void()>> work;
    {
        const std::lock_guard lock(m_mutex);
        work.swap(m_waiting);
    }
    for (const auto &one : work) {
        one();
    }
}
