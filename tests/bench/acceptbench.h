// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "tests/bench/report.h"

/// Durable accepts beside a bare route and raw group commits, a batch beside single messages, and
/// delivery end to end, all in interleaved rounds.
Result<QList<BenchSection>> measureAccepts(const BenchPlan &plan);
