// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "tests/bench/report.h"

/// From the start until the program is there, and what it takes when nothing happens.
Result<QList<BenchSection>> measureStart(const BenchPlan &plan);

/// A window of Qt with nothing in it: `--window`.
int runWindow(int argc, char **argv);
