// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Opens a PDF far enough to know whether a person will be able to.
namespace PdfCheck {

enum class Verdict {
    Sound,
    Empty,     ///< no page
    Broken,    ///< cannot be read
    Encrypted, ///< asks for a password
};

/// Foreign input: the work is bounded by the size of the bytes (64 MiB at most come here), of the
/// content only what lists its objects is unpacked and that in bounds (PdfFilters), and no failure
/// leaves this function.
Verdict look(const QByteArray &bytes);

} // namespace PdfCheck
