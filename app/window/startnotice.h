// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

/// Why the program did not start, for somebody who sees no terminal.
namespace StartNotice {

/// Blocks until it was read. `theme` is the command line's (empty: that of the system).
void show(const QString &sentence, const QString &details, const QString &theme);

} // namespace StartNotice
