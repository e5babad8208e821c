// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"

#include <QString>

class Connection;
class WriteContext;

/// Where a data folder was worked on last. A folder copied to a second computer would send what the
/// first sends as well.
struct FolderOrigin
{
    /// It was here, or nobody knows: a new folder, one of an older version, a computer without a
    /// name.
    bool isHere = true;
    /// Outgoing messages that go out, or would by their time.
    qint64 waiting = 0;
};

Result<FolderOrigin> folderOrigin(Connection &connection, const QString &machine);
/// The folder belongs to this machine from now on, with all that waits.
Result<void> keepFolder(WriteContext &context, const QString &machine);
/// The same for a folder that moved here, noted in the audit.
Result<void> moveFolder(WriteContext &context, const QString &machine, const Actor &actor);
/// The same for a copy: what waits may be sent by the other machine, so it becomes uncertain as
/// after a restore; how many.
Result<int> keepCopiedFolder(WriteContext &context, const QString &machine, const Actor &actor);
