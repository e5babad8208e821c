// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"

#include <QPainter>
#include <QString>

namespace Paint {

void box(QPainter &painter, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF rect = box.rect;
    qreal radius = box.radius;
    if (box.edge.isValid()) {
        const qreal half = box.edgeWidth / 2;
        rect.adjust(half, half, -half, -half);
        radius = qMax<qreal>(0, radius - half);
        painter.setPen(QPen(box.edge, box.edgeWidth));
    } else {
        painter.setPen(Qt::NoPen);
    }
    if (box.fill.isValid()) {
        painter.setBrush(box.fill);
    } else {
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour)
{
    box(painter, {rect, radius, QColor(), colour, 2});
}

void line(QPainter &painter, const QRectF &rect, const QString &text, Qt::TextElideMode elide,
          Qt::Alignment alignment)
{
    const QString shown = painter.fontMetrics().elidedText(text, elide, qCeil(rect.width()));
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace Paint
