// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dispatcher.h"

#include "app/delivery/deliveryloop.h"
#include "models/store/outboxsweeps.h"
#include "models/store/writequeue.h"

#include <QRandomGenerator>

namespace {

/// How long recording what is known may take when the grace is over, before the store is given up:
/// what stays `sending` then is found as uncertain at the next start.
constexpr qint64 recordingMs = 5000;

Result<int> recover(WriteQueue &queue, double chance)
{
    return queue.writeAndWait<int>([chance](WriteContext &context) {
        // The clock may have been set back while the program was off.
        if (auto pulled = OutboxSweeps(context).pullRetries(); !pulled) {
            return pulled;
        }
        return OutboxSweeps(context).recoverAfterCrash(chance);
    });
}

} // namespace

Dispatcher::Dispatcher(const DeliveryParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_thread.setObjectName(QStringLiteral("dispatcher"));
}

Dispatcher::~Dispatcher()
{
    stop(0);
}

Result<void> Dispatcher::start()
{
    const double chance =
        m_parts.chance ? m_parts.chance() : QRandomGenerator::system()->generateDouble();
    if (const auto recovered = recover(m_parts.queue, chance); !recovered) {
        return recovered.error();
    }
    m_loop = std::make_unique<DeliveryLoop>(m_parts, m_metrics);
    m_loop->moveToThread(&m_thread);
    connect(m_loop.get(), &DeliveryLoop::finished, m_loop.get(), [this] {
        m_loop->end();
        m_thread.quit();
    });
    m_thread.start();
    Result<void> begun;
    QMetaObject::invokeMethod(
        m_loop.get(), [this, &begun] { begun = m_loop->begin(); }, Qt::BlockingQueuedConnection);
    m_running = begun.ok();
    if (!m_running) {
        m_thread.quit();
        m_thread.wait();
        m_loop.reset();
    }
    return begun;
}

void Dispatcher::stop(qint64 graceMs)
{
    if (!m_running) {
        return;
    }
    m_running = false;
    QMetaObject::invokeMethod(
        m_loop.get(), [this, graceMs] { m_loop->stop(graceMs); }, Qt::QueuedConnection);
    if (!m_thread.wait(QDeadlineTimer(graceMs + recordingMs))) {
        // Not waited for as a call: the loop may have finished in this very moment.
        QMetaObject::invokeMethod(
            m_loop.get(),
            [this] {
                m_loop->end();
                m_thread.quit();
            },
            Qt::QueuedConnection);
        m_thread.wait();
    }
    m_loop.reset();
}

bool Dispatcher::ask(std::function<void(ChannelProbes &)> question)
{
    if (m_running) {
        QMetaObject::invokeMethod(
            m_loop.get(),
            [this, question = std::move(question)] {
                if (ChannelProbes *probes = m_loop->probes()) {
                    question(*probes);
                }
            },
            Qt::QueuedConnection);
    }
    return m_running;
}
