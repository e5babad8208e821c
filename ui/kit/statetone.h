// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tone.h"

/// The seven meanings a tinted thing can have: a colour for the ink and one for the ground.
enum class StateTone { Neutral, Ok, Warn, Bad, Info, Plan, Accent };

Tone inkOf(StateTone tone);
Tone groundOf(StateTone tone);
