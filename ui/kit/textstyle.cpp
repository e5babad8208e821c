// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textstyle.h"

#include <QApplication>

#include <array>

namespace {

constexpr qreal bodyPoints = 10.5;

struct StyleRow
{
    TextStyle style;
    qreal points;
    QFont::Weight weight;
    bool mono;
};

constexpr std::array<StyleRow, 15> styleTable = {{
    {TextStyle::Figure, 19.5, QFont::DemiBold, false},
    {TextStyle::Title, 15, QFont::DemiBold, false},
    {TextStyle::Head, 12, QFont::DemiBold, false},
    {TextStyle::Section, 11.25, QFont::DemiBold, false},
    {TextStyle::Body, 10.5, QFont::Normal, false},
    {TextStyle::Med, 10.5, QFont::Medium, false},
    {TextStyle::Strong, 10.5, QFont::DemiBold, false},
    {TextStyle::Small, 9.75, QFont::Normal, false},
    {TextStyle::SmallMed, 9.75, QFont::Medium, false},
    {TextStyle::SmallStrong, 9.75, QFont::DemiBold, false},
    {TextStyle::Meta, 9, QFont::Normal, false},
    {TextStyle::MetaMed, 9, QFont::Medium, false},
    {TextStyle::MetaStrong, 9, QFont::DemiBold, false},
    {TextStyle::Mono, 9.75, QFont::Normal, true},
    {TextStyle::MonoBig, 11.25, QFont::Normal, true},
}};

} // namespace

QFont textFont(TextStyle style)
{
    const StyleRow &row = styleTable[static_cast<std::size_t>(style)];
    Q_ASSERT(row.style == style);
    QFont font = QApplication::font();
    const qreal base = font.pointSizeF() > 0 ? font.pointSizeF() : bodyPoints;
    font.setPointSizeF(row.points * base / bodyPoints);
    font.setWeight(row.weight);
    if (row.mono) {
        font.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")});
        font.setStyleHint(QFont::Monospace);
    }
    return font;
}

QFont applicationFont()
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Color Emoji")});
    font.setPointSizeF(bodyPoints);
    font.setWeight(QFont::Normal);
    return font;
}
