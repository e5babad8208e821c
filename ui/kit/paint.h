// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QString;

/// The few shapes that all parts are painted from.
namespace Paint {

struct Box
{
    QRectF rect;
    qreal radius = 0;
    QColor fill;
    /// The edge lies inside of the rectangle; invalid for none.
    QColor edge;
    qreal edgeWidth = 1;
};

void box(QPainter &painter, const Box &box);
/// A line across that is equally thick wherever it lies, at 125 % too.
void hairline(QPainter &painter, const QPointF &from, qreal length, const QColor &colour);
/// The same along the lower edge, inside of the rectangle.
void bottomLine(QPainter &painter, const QRectF &rect, const QColor &colour);
/// 2 px inside of the rectangle.
void focusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour);
/// One line of text, elided at the end (or in the middle), vertically centred.
void line(QPainter &painter, const QRectF &rect, const QString &text,
          Qt::TextElideMode elide = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace Paint
