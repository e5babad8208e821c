// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tone.h"

#include <QWidget>

#include <array>

namespace {

struct ToneRow
{
    Tone tone;
    QRgb light;
    QRgb dark;
};

constexpr std::array<ToneRow, 45> toneTable = {{
    {Tone::Side, 0xffefe9de, 0xff181613},        {Tone::Page, 0xfffaf7f2, 0xff1d1b18},
    {Tone::Surface, 0xffffffff, 0xff262320},     {Tone::Sunken, 0xfff4efe6, 0xff1f1d1a},
    {Tone::Hover, 0xfff5f1e9, 0xff2e2b27},       {Tone::Line, 0xffe6dfd2, 0xff38342e},
    {Tone::Edge, 0xffd3caba, 0xff4a453d},        {Tone::Field, 0xff918775, 0xff857c6d},
    {Tone::Text, 0xff28231d, 0xffeee9e0},        {Tone::Text2, 0xff61584b, 0xffbab1a3},
    {Tone::Text3, 0xff6f6658, 0xffa89f90},       {Tone::Disabled, 0xff9c9384, 0xff7c7468},
    {Tone::Accent, 0xff0e6664, 0xff4fb8b0},      {Tone::AccentHover, 0xff0a5553, 0xff66c6bf},
    {Tone::AccentPress, 0xff084644, 0xff3fa39c}, {Tone::OnAccent, 0xffffffff, 0xff06211f},
    {Tone::AccentText, 0xff0c605e, 0xff6fcbc4},  {Tone::Soft, 0xffddedea, 0xff1e3a38},
    {Tone::SoftText, 0xff0b4f4d, 0xffa9e2dd},    {Tone::Focus, 0xff0e8682, 0xff6fd3cb},
    {Tone::Ok, 0xff24692d, 0xff93d196},          {Tone::OkBg, 0xffe3f1e0, 0xff20351f},
    {Tone::Warn, 0xff855000, 0xffefc06b},        {Tone::WarnBg, 0xfffbedd0, 0xff3b2f17},
    {Tone::Bad, 0xffa8271d, 0xfff4a096},         {Tone::BadBg, 0xfffbe5e1, 0xff45231f},
    {Tone::Info, 0xff1e5c9e, 0xff93c1f2},        {Tone::InfoBg, 0xffe2edf8, 0xff1e3147},
    {Tone::Plan, 0xff67409b, 0xffc9b0f0},        {Tone::PlanBg, 0xffefe7f9, 0xff35294a},
    {Tone::Mute, 0xff5e5649, 0xffc3baac},        {Tone::MuteBg, 0xffeee8dd, 0xff36322c},
    {Tone::Danger, 0xffb3291e, 0xffe5796d},      {Tone::DangerHover, 0xff96211a, 0xffec9188},
    {Tone::DangerPress, 0xff7c1a14, 0xffd2675b}, {Tone::OnDanger, 0xffffffff, 0xff2a0906},
    {Tone::BubbleIn, 0xffffffff, 0xff322e29},    {Tone::BubbleOut, 0xffddedea, 0xff1f4441},
    {Tone::Wall, 0xffede5d8, 0xff201d19},        {Tone::BubbleReply, 0xffd8f3d0, 0xff24422a},
    {Tone::Tip, 0xff2f2a23, 0xffeee9e0},         {Tone::TipText, 0xfffaf7f2, 0xff28231d},
    {Tone::TipLink, 0xff7fd3cd, 0xff0c605e},     {Tone::Scrim, 0x5928231d, 0x96000000},
    {Tone::Sun, 0xffe0a03b, 0xffe8b45a},
}};

struct RoleRow
{
    QPalette::ColorRole role;
    Tone tone;
};

constexpr std::array<RoleRow, 20> roleTable = {{
    {QPalette::Window, Tone::Page},      {QPalette::WindowText, Tone::Text},
    {QPalette::Base, Tone::Surface},     {QPalette::AlternateBase, Tone::Sunken},
    {QPalette::Text, Tone::Text},        {QPalette::PlaceholderText, Tone::Text3},
    {QPalette::Button, Tone::Surface},   {QPalette::ButtonText, Tone::Text},
    {QPalette::BrightText, Tone::Bad},   {QPalette::Light, Tone::Surface},
    {QPalette::Midlight, Tone::Hover},   {QPalette::Mid, Tone::Line},
    {QPalette::Dark, Tone::Edge},        {QPalette::Shadow, Tone::Field},
    {QPalette::Highlight, Tone::Accent}, {QPalette::HighlightedText, Tone::OnAccent},
    {QPalette::Link, Tone::AccentText},  {QPalette::LinkVisited, Tone::AccentText},
    {QPalette::ToolTipBase, Tone::Tip},  {QPalette::ToolTipText, Tone::TipText},
}};

} // namespace

QColor toneColor(Tone tone, ColorScheme scheme)
{
    const ToneRow &row = toneTable[static_cast<std::size_t>(tone)];
    Q_ASSERT(row.tone == tone);
    return QColor::fromRgba(scheme == ColorScheme::Dark ? row.dark : row.light);
}

ColorScheme schemeOf(const QPalette &palette)
{
    // Not by Window: a style sheet's transparent background makes that black.
    const qreal lightness = palette.color(QPalette::Active, QPalette::Mid).lightnessF();
    return lightness < 0.5 ? ColorScheme::Dark : ColorScheme::Light;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    return toneColor(tone, schemeOf(palette));
}

QColor toneColor(Tone tone, const QWidget *widget)
{
    return toneColor(tone, schemeOf(widget->palette()));
}

QPalette themePalette(ColorScheme scheme)
{
    QPalette palette;
    for (const RoleRow &row : roleTable) {
        palette.setColor(QPalette::All, row.role, toneColor(row.tone, scheme));
    }
    const QColor disabled = toneColor(Tone::Disabled, scheme);
    // An example in a field that cannot be filled must not be stronger than a value there.
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, toneColor(Tone::Sunken, scheme));
    palette.setColor(QPalette::Disabled, QPalette::Button, toneColor(Tone::Sunken, scheme));
    return palette;
}
