// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What unpacks streams of a PDF for qpdf, in bounds: qpdf's own filters turn 16 MiB of a bomb into
/// as many GiB before anybody can look at them.
namespace PdfFilters {

/// The thread's next document may unpack so much. Puts the filters in the place of qpdf's the first
/// time.
void begin();

} // namespace PdfFilters
