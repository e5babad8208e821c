// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A provider that is never what one waits for: reads a request to its end and writes the same
/// answer, without a library. Runs as a process of its own until its input is closed; prints
/// `ready http://…`.
int runAnswerServer();
