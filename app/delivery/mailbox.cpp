// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/mailbox.h"

#include <utility>

void Mailbox::post(std::function<void()> call)
{
    const std::lock_guard lock(m_mutex);
    if (m_owner) {
        QMetaObject::invokeMethod(m_owner, std::move(call), Qt::QueuedConnection);
    }
}

void Mailbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_owner = nullptr;
}
