// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storepart.h"

#include "app/platform/folderkey.h"
#include "app/platform/foldervault.h"
#include "models/store/channelstore.h"
#include "models/store/database.h"

StorePart::StorePart(const DataPaths &paths, const Clock &clock)
    : m_paths(paths)
    , m_clock(clock)
    , m_queue({paths.database(), clock, m_feed, m_configuration})
{
}

StorePart::~StorePart()
{
    close();
}

Result<void> StorePart::open()
{
    if (auto prepared = Database::prepare(m_paths.database()); !prepared) {
        return prepared;
    }
    return m_queue.start();
}

Result<void> StorePart::openVault()
{
    const auto connection = reader();
    if (!connection) {
        return connection.error();
    }
    const auto sealed = ChannelStore(**connection).anySecrets();
    if (!sealed) {
        return sealed.error();
    }
    auto opened =
        FolderKey::open({m_paths.sealingKey(), m_paths.keychainMarker(), m_keychain, *sealed});
    if (!opened) {
        return opened.error();
    }
    m_key = std::move(opened).value();
    m_vault = std::make_unique<FolderVault>(*m_key);
    return {};
}

void StorePart::close()
{
    m_queue.stop();
}

Result<std::unique_ptr<Connection>> StorePart::reader()
{
    auto opened = Connection::open(m_paths.database(), Connection::Mode::ReadOnly);
    if (opened) {
        (*opened)->tellDamageTo(m_queue.damage());
    }
    return opened;
}

const Vault &StorePart::vault() const
{
    return *m_vault;
}
