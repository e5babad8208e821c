// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Clock;
class TableView;

/// How the columns of the log look.
namespace MessageCells {

void setUp(TableView &table, const Clock &clock);
/// Contact and time as wide as what the rows say, so that the rest is for reasons.
void fit(TableView &table, const Clock &clock);

} // namespace MessageCells
