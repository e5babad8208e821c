// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Writes the log of the database (-wal) in few large pieces.
///
/// SQLite writes each page of a commit with two calls, its head and itself; a commit of one message
/// has some thirty pages. Between SQLite and the file this puts a buffer that goes to the file as
/// soon as the last page of a commit is there, before a sync, and before anything else is asked of
/// the file: what a crash or another connection finds is what it would find without it.
namespace WalBuffer {

/// Makes it the way in which SQLite opens files from now on. Once for the program, before the first
/// database is opened; false: SQLite refused.
bool install();

} // namespace WalBuffer
