// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <optional>

class Connection;

/// Facts of the data folder, such as when the program was last seen running.
class FactStore
{
public:
    explicit FactStore(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<QString> value(const QString &name);
    Result<void> set(const QString &name, const QString &value);

private:
    Connection &m_connection;
};
