// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

/// Opens stored files with the program that the desktop has for them.
namespace OpenFile {

/// A copy under its own name in the data folder is opened: the stored file has no extension and
/// must not be changed by anybody.
Result<void> asDocument(const QString &dataFolder, const QString &storedPath,
                        const QString &filename);

} // namespace OpenFile
