// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sheet/iconsheet.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QPainter>

namespace {

constexpr int columns = 4;
constexpr int cellWidth = 296;
constexpr int cellHeight = 40;

} // namespace

IconSheet::IconSheet(QWidget *parent)
    : QWidget(parent)
{
    const int rows = int((Icons::names().size() + columns - 1) / columns);
    setFixedSize(columns * cellWidth + 16, rows * cellHeight + 16);
}

void IconSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QStringList names = Icons::names();
    for (int i = 0; i < names.size(); ++i) {
        qreal x = 8 + (i % columns) * cellWidth;
        const qreal middle = 8 + (i / columns + 0.5) * cellHeight;
        for (const int size : {14, 16, 20, 32}) {
            Icons::paint(painter, names.at(i), {x, middle - size / 2.0, double(size), double(size)},
                         toneColor(Tone::Text, this));
            x += size + 10;
        }
        painter.setFont(textFont(TextStyle::Meta));
        painter.setPen(toneColor(Tone::Text2, this));
        Paint::line(painter, {x, middle - 10, 160, 20}, names.at(i));
    }
}
