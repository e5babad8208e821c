// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/loadclient.h"
#include "tests/bench/report.h"
#include "tests/bench/subject.h"

#include <QMap>

/// What one round measured of accepting and delivering.
struct AcceptRound
{
    struct Accepts
    {
        LoadResult bare;
        LoadResult load;
        Subject::Usage usage;
    };
    struct Delivery
    {
        int accepted = 0;
        double deliveredPerSecond = 0;
        double secondsAfterwards = 0;
    };

    /// By number of connections.
    QMap<int, Accepts> accepts;
    QMap<int, Delivery> delivery;
    /// By messages in a commit.
    QMap<int, double> rawCommits;
    double batchedPerSecond = 0;
};

/// The parts of the report that these rounds make.
namespace AcceptTables {

QList<BenchSection> sections(const QList<AcceptRound> &rounds);

} // namespace AcceptTables
