// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Lines of a CSV file as spreadsheets in Brazil read it: UTF-8 with BOM, semicolons, CRLF.
namespace MessageCsv {

/// What stands before the first line.
QByteArray byteOrderMark();
/// One line. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray line(const QStringList &cells);

} // namespace MessageCsv
