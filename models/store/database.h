// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"

#include <QString>

/// The database file of a data folder: makes it, brings it up to this program's version, checks it.
namespace Database {

/// "KDsk" in ASCII: names the file as ours (PRAGMA application_id).
constexpr int applicationId = 0x4b44736b;

/// The number of the newest migration this program has.
int currentVersion();

/// Makes or upgrades the file so that it can be used. Before an upgrade a copy is put beside it
/// (`<file>.before-<version>`). NewerDatabase, Damaged, ReadOnly, Locked, DiskFull as Errors; the
/// file of a refused start is not written to.
Result<void> prepare(const QString &file);
/// As prepare, but only up to this version (for the tests of the upgrade).
Result<void> prepareUpTo(const QString &file, int version);

/// SQLite's own check of the whole file; the complaints, empty if it is sound.
Result<QStringList> integrityComplaints(Connection &connection);

} // namespace Database
