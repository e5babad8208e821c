// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

/// The names of LOOK's colours; every painted colour of the program is one of these.
enum class Tone {
    Side,
    Page,
    Surface,
    Sunken,
    Hover,
    Line,
    Edge,
    Field,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentHover,
    AccentPress,
    OnAccent,
    AccentText,
    Soft,
    SoftText,
    Focus,
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Bad,
    BadBg,
    Info,
    InfoBg,
    Plan,
    PlanBg,
    Mute,
    MuteBg,
    Danger,
    DangerHover,
    DangerPress,
    OnDanger,
    BubbleIn,
    BubbleOut,
    Wall,
    BubbleReply,
    Tip,
    TipText,
    TipLink,
    Scrim,
    Sun,
};

enum class ColorScheme { Light, Dark };

QColor toneColor(Tone tone, ColorScheme scheme);
/// The scheme a palette belongs to, by the lightness of its lines: so widgets need no pointer to
/// the theme and are right after every palette change.
ColorScheme schemeOf(const QPalette &palette);
QColor toneColor(Tone tone, const QPalette &palette);
QColor toneColor(Tone tone, const QWidget *widget);
QPalette themePalette(ColorScheme scheme);
