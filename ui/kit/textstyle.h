// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The roles of type in LOOK 3. All sizes grow with the application font.
enum class TextStyle {
    Figure,
    Title,
    Head,
    Section,
    Body,
    Med,
    Strong,
    Small,
    SmallMed,
    SmallStrong,
    Meta,
    MetaMed,
    MetaStrong,
    Mono,
    MonoBig,
};

/// The font of a role. The application font at its normal 10.5 points is Body.
QFont textFont(TextStyle style);
/// Inter (else Noto Sans) in 10.5 points, with colour emoji.
QFont applicationFont();
