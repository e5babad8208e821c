// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/writequeue.h"

#include <QSemaphore>

/// Keeps the writer from going on as long as it lives.
class HeldWriter
{
public:
    explicit HeldWriter(WriteQueue &queue)
        : m_queue(queue)
    {
        const Result<void> posted =
            queue.post({[this](WriteContext &) -> Result<void> {
                            m_held.release();
                            m_go.acquire();
                            return {};
                        },
                        [this](const Result<void> &) { m_done.release(); }});
        m_isHeld = posted && m_held.tryAcquire(1, 10'000);
        if (!m_isHeld) {
            qFatal("the writer cannot be held");
        }
    }
    ~HeldWriter() { letGo(); }
    HeldWriter(const HeldWriter &) = delete;
    HeldWriter &operator=(const HeldWriter &) = delete;

    /// Puts jobs that do nothing behind it until the queue takes no more.
    void fillUp()
    {
        while (m_queue.post(
            {[](WriteContext &) { return Result<void>(); }, [](const Result<void> &) {}})) {
        }
    }

    void letGo()
    {
        if (m_isHeld) {
            m_isHeld = false;
            m_go.release();
            m_done.acquire();
        }
    }

private:
    WriteQueue &m_queue;
    QSemaphore m_held;
    QSemaphore m_go;
    QSemaphore m_done;
    bool m_isHeld = false;
};
