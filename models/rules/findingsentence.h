// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

/// A sentence about a finding, with so many facts in it; of those that fit, the first is taken.
struct FindingSentence
{
    FindingCode code;
    /// A word that must be the first argument; it is then not itself shown. Null: any.
    const char *word;
    int facts;
    /// English, in the context "FindingTexts".
    const char *source;
};
