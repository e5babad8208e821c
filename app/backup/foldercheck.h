// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

class Connection;
struct DataPaths;

/// Looks at all of a data folder: the database by SQLite's own check, every document against its
/// hash. Reads only.
namespace FolderCheck {

struct Outcome
{
    int documents = 0;
    /// What is wrong, a line each; empty: all is sound.
    QStringList complaints;
};

Result<Outcome> run(const DataPaths &paths, Connection &connection);

} // namespace FolderCheck
