// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QString>

#include <optional>

/// Checks that systems, channels and chatbots have in common. Each appends what it finds.
namespace FieldChecks {

constexpr int longestName = 80;
constexpr double slowestRate = 0.01;
constexpr double fastestRate = 1000;

/// `empty`, or `too_long` with the limit and what was given (code points).
void name(const QString &text, const QString &pointer, Findings &findings);
/// `too_long` beyond so many code points.
void length(const QString &text, int limit, const QString &pointer, Findings &findings);
/// `out_of_range` beyond 0.01 to 1000; nothing given is no fault.
void rate(std::optional<double> perSecond, const QString &pointer, Findings &findings);
/// `out_of_range` with both limits and what was given.
void range(int number, int minimum, int maximum, const QString &pointer, Findings &findings);
/// `empty` or, when it is not 1-64 of a-z 0-9 - _, `wrong_type`.
void key(const QString &text, const QString &pointer, Findings &findings);

/// 1-64 of a-z 0-9 - _.
bool isKey(const QString &text);

} // namespace FieldChecks
