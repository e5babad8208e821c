// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pill.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int iconSize = 14;
constexpr int iconGap = 4;
constexpr int padding = 8;

} // namespace

QSize pillSize(const PillLook &look)
{
    const QFontMetrics metrics(textFont(TextStyle::MetaMed));
    const int icon = look.icon.isEmpty() ? 0 : iconSize + iconGap;
    return {2 * padding + icon + metrics.horizontalAdvance(look.text) + 1,
            qMax(22, metrics.height() + 6)};
}

void drawPill(QPainter &painter, const QRectF &rect, const PillLook &look, const QPalette &palette,
              bool onSoft)
{
    const QSize size = pillSize(look);
    const qreal height = qMin<qreal>(rect.height(), size.height());
    const QRectF body(rect.left(), rect.center().y() - height / 2,
                      qMin<qreal>(rect.width(), size.width()), height);
    Tone ground = groundOf(look.tone);
    if (onSoft && ground == Tone::Soft) {
        ground = Tone::Surface;
    }
    const QColor ink = toneColor(inkOf(look.tone), palette);
    Paint::box(painter,
               {body, height / 2, toneColor(look.ground.value_or(ground), palette), QColor()});
    qreal x = body.left() + padding;
    if (!look.icon.isEmpty()) {
        Icons::paint(painter, look.icon,
                     {x, body.center().y() - iconSize / 2.0, iconSize, iconSize}, ink);
        x += iconSize + iconGap;
    }
    painter.setPen(ink);
    painter.setFont(textFont(TextStyle::MetaMed));
    Paint::line(painter, {x, body.top(), body.right() - padding / 2.0 - x, height}, look.text);
}

Pill::Pill(const PillLook &look, QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Pill::setLook(const PillLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    // Without a parent it would become a window.
    if (parentWidget()) {
        setVisible(!look.text.isEmpty());
    }
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_look);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPill(painter, rect(), m_look, palette());
}
