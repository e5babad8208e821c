// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

/// Files that are on the disk when the call returns.
namespace SyncedFile {

/// Writes a file under a temporary name beside its place, syncs it, renames it, syncs the folder
/// (made if need be). DiskFull, ReadOnly or Io; nothing half-written stays under the name.
Result<void> write(const QString &path, const QByteArray &bytes);

/// Gives a finished file its name: syncs it, renames it in the place of what has that name, syncs
/// the folder.
Result<void> moveInto(const QString &from, const QString &path);

/// Makes a folder, and those above it, so that their names survive a power failure; one that is
/// there stays as it is.
Result<void> makeFolder(const QString &path, unsigned mode = 0777);

/// Whether write() makes such names for the time of its writing: they stay when the program is
/// killed.
bool isPart(const QString &name);

/// Gives an existing file the file system's present time of change.
Result<void> touch(const QString &path);

/// Syncs a folder, so that names in it survive a power failure.
Result<void> syncFolder(const QString &folder);

} // namespace SyncedFile
