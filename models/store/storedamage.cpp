// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedamage.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(damageLog, "karoo.store.damage")

StoreDamage::StoreDamage(std::function<void()> noted)
    : m_noted(std::move(noted))
{
}

void StoreDamage::note(const QString &detail)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_detail) {
            return;
        }
        m_detail = detail;
    }
    qCCritical(damageLog) << "the database is damaged:" << detail;
    m_noted();
}

void StoreDamage::forget()
{
    const std::lock_guard lock(m_mutex);
    m_detail.reset();
    qCInfo(damageLog) << "the database is whole";
}

Result<void> StoreDamage::check() const
{
    const std::lock_guard lock(m_mutex);
    return m_detail ? Result<void>(Error::of(Error::Code::Damaged, *m_detail)) : Result<void>();
}
