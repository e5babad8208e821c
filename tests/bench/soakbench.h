// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "tests/bench/report.h"

/// Some minutes of 20 messages a second, each delivered: what must not grow.
Result<QList<BenchSection>> measureSoak(const BenchPlan &plan);
