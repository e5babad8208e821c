// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/manifest.h"
#include "models/base/result.h"
#include "models/base/secret.h"

#include <QFile>
#include <QStringList>

#include <optional>

class Clock;
class TarWriter;
struct DataPaths;

/// Makes a backup of a data folder into one file while the program goes on: database, documents,
/// manifest, and the sealing key when asked. The file appears under its name when it is whole and
/// on the disk.
class Backup
{
public:
    Backup(const DataPaths &paths, const Clock &clock);

    struct Outcome
    {
        int documents = 0;
        qint64 bytes = 0;
        /// Documents that the database names and the folder lacks.
        QStringList missing;
    };

    /// `key`: the sealing key, where it shall go along.
    Result<Outcome> write(const QString &file, const std::optional<Secret> &key);

private:
    Result<void> addDatabase(TarWriter &writer, const QString &snapshot);
    Result<void> addDocuments(TarWriter &writer, const QString &snapshot);
    Result<void> addKey(TarWriter &writer, const Secret &key);
    Result<void> addFile(TarWriter &writer, const QString &name, const QString &path);

    const DataPaths &m_paths;
    const Clock &m_clock;
    Manifest m_manifest;
    Outcome m_outcome;
};
