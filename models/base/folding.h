// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text with case and accents removed and white space at its ends cut, for "the same name".
QString folded(const QString &text);
