// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"

#include <QString>

#include <memory>

/// The gateway thread's own reading connection, opened when it is first needed and again after it
/// could not be.
class StoreReader
{
public:
    /// Damage that is met goes to `damage`, which outlives the reader.
    StoreReader(const QString &file, StoreDamage &damage);

    /// Null with the reason kept in failure(), while the file cannot be read.
    Connection *connection();
    Error failure() const { return m_failure; }
    /// On the gateway thread, before it ends.
    void close();

private:
    QString m_file;
    StoreDamage &m_damage;
    std::unique_ptr<Connection> m_connection;
    Error m_failure;
};
