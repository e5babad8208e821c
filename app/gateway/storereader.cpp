// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/storereader.h"

StoreReader::StoreReader(const QString &file, StoreDamage &damage)
    : m_file(file)
    , m_damage(damage)
{
}

Connection *StoreReader::connection()
{
    if (!m_connection) {
        auto opened = Connection::open(m_file, Connection::Mode::ReadOnly);
        if (opened) {
            m_connection = std::move(opened).value();
            m_connection->tellDamageTo(m_damage);
        } else {
            m_failure = opened.error();
        }
    }
    return m_connection.get();
}

void StoreReader::close()
{
    m_connection.reset();
}
