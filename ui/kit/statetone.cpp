// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/statetone.h"

Tone inkOf(StateTone tone)
{
    switch (tone) {
    case StateTone::Ok:
        return Tone::Ok;
    case StateTone::Warn:
        return Tone::Warn;
    case StateTone::Bad:
        return Tone::Bad;
    case StateTone::Info:
        return Tone::Info;
    case StateTone::Plan:
        return Tone::Plan;
    case StateTone::Accent:
        return Tone::SoftText;
    case StateTone::Neutral:
        break;
    }
    return Tone::Mute;
}

Tone groundOf(StateTone tone)
{
    switch (tone) {
    case StateTone::Ok:
        return Tone::OkBg;
    case StateTone::Warn:
        return Tone::WarnBg;
    case StateTone::Bad:
        return Tone::BadBg;
    case StateTone::Info:
        return Tone::InfoBg;
    case StateTone::Plan:
        return Tone::PlanBg;
    case StateTone::Accent:
        return Tone::Soft;
    case StateTone::Neutral:
        break;
    }
    return Tone::MuteBg;
}
