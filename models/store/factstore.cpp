// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/factstore.h"

#include "models/store/connection.h"

std::optional<QString> FactStore::value(const QString &name)
{
    Statement query = m_connection.prepared("SELECT value FROM facts WHERE name = ?");
    query.bind(name);
    return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

Result<void> FactStore::set(const QString &name, const QString &value)
{
    m_connection
        .prepared("INSERT INTO facts (name, value) VALUES (?, ?) "
                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(name)
        .bind(value)
        .run();
    return m_connection.takeFailure();
}
