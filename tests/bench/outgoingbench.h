// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "tests/bench/report.h"

/// The outgoing client beside a plain loop of libcurl's multi interface, in interleaved rounds.
Result<QList<BenchSection>> measureOutgoing(const BenchPlan &plan);
