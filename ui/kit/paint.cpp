// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"

#include <QPainter>
#include <QString>
#include <QTransform>

#include <cmath>

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

namespace {

/// As thick as one pixel of 100 % at least, never between two pixels of the screen.
qreal lineThickness(const QPainter &painter)
{
    const qreal scale = painter.deviceTransform().m22();
    return qMax(1.0, std::floor(scale)) / scale;
}

QPointF onPixel(const QPainter &painter, const QPointF &point)
{
    const QTransform toDevice = painter.deviceTransform();
    const qreal y = toDevice.map(point).y();
    return {point.x(), point.y() + (std::round(y) - y) / toDevice.m22()};
}

} // namespace

void hairline(QPainter &painter, const QPointF &from, qreal length, const QColor &colour)
{
    painter.fillRect(QRectF(onPixel(painter, from), QSizeF(length, lineThickness(painter))),
                     colour);
}

void bottomLine(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const qreal thickness = lineThickness(painter);
    const QPointF end = onPixel(painter, rect.bottomLeft());
    painter.fillRect(QRectF(end.x(), end.y() - thickness, rect.width(), thickness), colour);
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
