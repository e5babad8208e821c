// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/configuration.h"

class Connection;

/// Reads the whole set-up at once.
class ConfigurationStore
{
public:
    explicit ConfigurationStore(Connection &connection)
        : m_connection(connection)
    {
    }
    Result<Configuration> read();
    /// As read(), but what goes wrong stays with the connection: the set-up is then not whole.
    Configuration readSoFar();

private:
    void readSystems(Configuration &configuration);
    void readTokens(Configuration &configuration);
    void readChannels(Configuration &configuration);
    void readChatbots(Configuration &configuration);
    void readChatbotParts(Configuration &configuration);

    Connection &m_connection;
};
