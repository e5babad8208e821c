// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/findingsentence.h"

#include <span>

/// About values of any kind: what is missing, of the wrong form, too long, taken.
std::span<const FindingSentence> valueSentences();
