// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/filefetch.h"

#include <QList>

class Connection;

/// The files that messages wait for. A row stays while its message may still want the file: one
/// that failed or was cancelled rests (FileFetch::never), so that a retry fetches it again.
class FetchStore
{
public:
    explicit FetchStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Asks for a file, from `nextAt` on; in the place of what the message waited for before.
    Result<void> add(const FileFetch &fetch);
    std::optional<FileFetch> find(MessageRow message);

    /// Where a look at what is due has come to: by time, then by row.
    struct Place
    {
        qint64 nextAt = 0;
        qint64 row = 0;

        auto operator<=>(const Place &) const = default;
    };
    /// What is due now, behind this place, in order.
    QList<FileFetch> dueAfter(const Place &place, qint64 nowMs, int limit);
    /// When the next one that is not due yet becomes so; nothing: none, or only resting ones.
    std::optional<qint64> nextAfter(qint64 nowMs);

    /// Counts an attempt that begins now.
    Result<void> begin(MessageRow message, qint64 nowMs);
    /// Not to be tried before this moment.
    Result<void> postpone(MessageRow message, qint64 nextAtMs);
    /// Not to be tried again by itself.
    Result<void> rest(MessageRow message) { return postpone(message, FileFetch::never); }
    /// To be fetched now, with all attempts before it forgotten.
    Result<void> wake(MessageRow message, qint64 nowMs);
    /// The file is there.
    Result<void> remove(MessageRow message);

private:
    Connection &m_connection;
};
