// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/ids.h"
#include "models/store/keptanswer.h"

#include <optional>

class Connection;

/// The first 2xx of each key, by external system, for seven days.
class IdempotencyStore
{
public:
    static constexpr qint64 keptForMs = 7LL * 24 * 3600 * 1000;

    explicit IdempotencyStore(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<KeptAnswer> find(ExternalSystemId system, const QString &key, qint64 nowMs);
    Result<void> keep(ExternalSystemId system, const QString &key, const KeptAnswer &answer,
                      qint64 nowMs);
    Result<int> removeBefore(qint64 atMs, int limit);

private:
    Connection &m_connection;
};
