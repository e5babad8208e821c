// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

/// The theme that a setting names: "system", "light" or "dark".
inline Theme::Mode themeModeFromName(const QString &name)
{
    if (name == QLatin1String("light")) {
        return Theme::Mode::Light;
    }
    return name == QLatin1String("dark") ? Theme::Mode::Dark : Theme::Mode::System;
}
