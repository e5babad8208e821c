// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>

#include <algorithm>

/// One part of docs/benchmarks.md, below its own heading.
struct BenchSection
{
    QString title;
    QString text;
};

/// What to measure, and how long.
struct BenchPlan
{
    int rounds = 5;
    /// Of each measurement.
    double seconds = 2;
    QList<int> connections;
    double soakMinutes = 30;
    /// The program of the benchmarks itself, for what it starts as processes of their own.
    QString self;
};

/// Writes the sections into the file; those that it has already and that were not measured now stay
/// as they are. An empty name writes nothing.
Result<void> writeBenchReport(const QString &file, const QList<BenchSection> &measured);

/// A figure as the report writes it.
QString benchNumber(double value, int decimals = 0);

template<class Values, class Function>
double benchMedian(const Values &of, Function function)
{
    QList<double> values;
    for (const auto &one : of) {
        values.append(function(one));
    }
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}
