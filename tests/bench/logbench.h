// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "tests/bench/report.h"

/// The room Messages over a log of 1,000 and of 1,000,000 messages, each in a process of its own.
Result<QList<BenchSection>> measureLog(const BenchPlan &plan);

/// That process: `--log MESSAGES ROUNDS SECONDS`. Says a figure a line.
int runLog(int argc, char **argv);
/// Fills a database: `--fill FILE MESSAGES NEWEST queued|ended`.
int runFill(int argc, char **argv);
