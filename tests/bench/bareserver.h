// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What to compare with: one POST route of QHttpServer that stores nothing and answers 202. Runs as
/// a process of its own, as the program does; prints `ready http://…`.
int runBareServer(int argc, char **argv);
