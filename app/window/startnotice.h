// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

/// Why the program did not start, for somebody who sees no terminal.
namespace StartNotice {

/// Blocks until it was read.
void show(const QString &sentence, const QString &details);

} // namespace StartNotice
