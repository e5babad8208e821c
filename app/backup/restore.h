// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/folderswap.h"
#include "app/backup/manifest.h"
#include "app/datafolder.h"
#include "models/base/result.h"

class Clock;
class TarReader;

/// Puts a backup into a data folder that nobody works on. Everything is read and checked before the
/// folder's own content is touched; see FolderSwap for how it is exchanged.
class Restore
{
public:
    Restore(const DataPaths &paths, const Clock &clock);

    struct Outcome
    {
        int uncertain = 0;
        bool hasKey = false;
    };

    /// StatusConflict: the folder is not empty and `replace` is not set. Invalid (detail: why): the
    /// file is no sound backup. NewerDatabase: a newer program made it.
    Result<Outcome> run(const QString &file, bool replace);

private:
    Result<void> unpack(const QString &file);
    Result<void> unpackEntry(TarReader &reader, const QString &name);
    Result<void> verify() const;
    Result<Outcome> prepareDatabase();

    DataPaths m_paths;
    const Clock &m_clock;
    FolderSwap m_swap;
    std::optional<Manifest> m_manifest;
    QList<Manifest::Entry> m_unpacked;
};
