// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/storehand.h"

#include <utility>

void StoreHand::flush()
{
    if (!m_jobs.empty()) {
        m_queue.post(std::exchange(m_jobs, {}));
    }
}
