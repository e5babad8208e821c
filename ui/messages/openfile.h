// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

#include <QString>

#include <optional>

/// Opens stored files with the program that the desktop has for them.
namespace OpenFile {

/// A copy under its own name in the data folder is opened: the stored file has no extension and
/// must not be changed by anybody. What to tell where that fails.
std::optional<Notice> asDocument(const QString &dataFolder, const QString &storedPath,
                                 const QString &filename);
/// Removes the copies of earlier days: they are not to outlive the documents.
void forgetCopies(const QString &dataFolder, qint64 beforeMs);
/// Opens the folder itself; false: no program did.
bool folder(const QString &path);

} // namespace OpenFile
