// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/loadclient.h"

#include <QMap>
#include <QString>

/// One round of measurements, all subjects in turn.
struct Round
{
    /// By number of connections.
    QMap<int, LoadResult> bare;
    QMap<int, LoadResult> accepts;
    QMap<int, double> rowsPerCommit;
    double rawCommits1 = 0;
    double rawCommits16 = 0;
    double rawCommits64 = 0;
    double deliveredPerSecond = 0;
    double acceptsOfDelivery = 0;
};

/// docs/benchmarks.md: medians of the rounds, as ratios and absolute beside the machine's name.
QString benchmarkReport(const QList<Round> &rounds);
