// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Raw group commits: the rows of a message and its history, written with nothing around them,
/// `rowsPerCommit` in a transaction. Messages a second.
double rawCommitsPerSecond(int rowsPerCommit, double seconds);
