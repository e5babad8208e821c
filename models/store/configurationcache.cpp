// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/configurationcache.h"

#include "models/store/configurationstore.h"

ConfigurationCache::ConfigurationCache()
    : m_current(std::make_shared<const Configuration>())
{
}

ConfigurationPointer ConfigurationCache::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

Result<void> ConfigurationCache::refresh(Connection &connection)
{
    auto read = ConfigurationStore(connection).read();
    if (!read) {
        return read.error();
    }
    auto next = std::make_shared<const Configuration>(std::move(read).value());
    const std::lock_guard lock(m_mutex);
    m_current = std::move(next);
    return {};
}
