// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>

/// Where things lie in a data folder.
struct DataPaths
{
    QString folder;

    QString database() const { return folder + QStringLiteral("/karoo.db"); }
    QString documents() const { return folder + QStringLiteral("/documents"); }
    /// Files while they are fetched; what lies there at a start is of no use.
    QString fetching() const { return folder + QStringLiteral("/fetching"); }
    QString logs() const { return folder + QStringLiteral("/logs"); }
    QString lock() const { return folder + QStringLiteral("/lock"); }
    static QString sealingKeyName() { return QStringLiteral("sealing.key"); }
    QString sealingKey() const { return folder + QLatin1Char('/') + sealingKeyName(); }
    /// The name of the file that tells that the desktop's keychain has the key.
    static QString keychainMarkerName() { return QStringLiteral("sealing.keychain"); }
    QString keychainMarker() const { return folder + QLatin1Char('/') + keychainMarkerName(); }
    /// The name of the socket for `admin`, in the folder.
    static QString adminSocketName() { return QStringLiteral("admin.socket"); }

    /// $XDG_DATA_HOME/karoo-desk.
    static QString defaultFolder();
    /// The absolute paths of a folder as typed; empty: the default.
    static DataPaths of(const QString &typed);
};

/// A data folder that this program holds: no other one works on it as long as this lives.
class DataFolder
{
public:
    /// Makes the folder (0700) if need be and locks it. FolderInUse (detail: the other's process
    /// id), ReadOnly, DiskFull or Io. The kernel frees the lock however this program ends.
    static Result<std::unique_ptr<DataFolder>> open(const DataPaths &paths);
    ~DataFolder();
    DataFolder(const DataFolder &) = delete;
    DataFolder &operator=(const DataFolder &) = delete;

    const DataPaths &paths() const { return m_paths; }

private:
    DataFolder(DataPaths paths, int lockDescriptor);

    DataPaths m_paths;
    int m_lockDescriptor;
};
