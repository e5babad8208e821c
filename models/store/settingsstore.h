// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/settings.h"

class Connection;

/// The settings of the data folder, one row each; a missing row is the default.
class SettingsStore
{
public:
    explicit SettingsStore(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<Settings> read();
    /// As read(), but what goes wrong stays with the connection.
    Settings readSoFar();
    /// Writes all; what has its default value is removed.
    Result<void> write(const Settings &settings);

private:
    Connection &m_connection;
};
