// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

struct DataPaths;

/// Why the program or `admin` could not start on a data folder, for people and for the shell.
namespace StartFailure {

/// The exit code: 3 folder, 4 address.
int exitCode(const Error &error);
/// A sentence in the installed language that names the way out, with the command to type where
/// there is one.
QString sentence(const Error &error, const DataPaths &paths);
/// What the system said, in English, where the sentence does not have it; else empty.
QString details(const Error &error, const DataPaths &paths);
/// Both for the terminal, a line each.
QString lines(const Error &error, const DataPaths &paths);

} // namespace StartFailure
