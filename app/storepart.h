// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolder.h"
#include "app/platform/desktopkeychain.h"
#include "models/store/changefeed.h"
#include "models/store/configurationcache.h"
#include "models/store/connection.h"
#include "models/store/writequeue.h"

class Clock;
class FolderKey;
class FolderVault;
class Vault;

/// The store of a data folder with its writer: what the program and `admin` both stand on.
class StorePart
{
public:
    StorePart(const DataPaths &paths, const Clock &clock);
    ~StorePart();

    /// Makes or upgrades the database and starts the writer. Errors as Database::prepare.
    Result<void> open();
    /// Reads the key that seals secrets, or makes one where nothing was sealed yet. One that cannot
    /// be read is no failure: key() tells, and what it sealed stays locked.
    Result<void> openVault();
    /// Writes what waits, answers it and closes.
    void close();

    const DataPaths &paths() const { return m_paths; }
    const Clock &clock() const { return m_clock; }
    ChangeFeed &feed() { return m_feed; }
    ConfigurationCache &configuration() { return m_configuration; }
    WriteQueue &queue() { return m_queue; }
    /// Once it was opened.
    const Vault &vault() const;
    FolderKey &key() const { return *m_key; }
    /// A connection for the calling thread.
    Result<std::unique_ptr<Connection>> reader();

private:
    DataPaths m_paths;
    const Clock &m_clock;
    ChangeFeed m_feed;
    ConfigurationCache m_configuration;
    WriteQueue m_queue;
    DesktopKeychain m_keychain;
    std::unique_ptr<FolderKey> m_key;
    std::unique_ptr<FolderVault> m_vault;
};
