// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

void drawSparkline(QPainter &painter, const QRectF &rect, const QList<double> &values, Tone line,
                   Tone area, const QPalette &palette)
{
    if (values.size() < 2 || rect.isEmpty()) {
        return;
    }
    const double top = std::max(1.0, *std::max_element(values.cbegin(), values.cend()));
    // The dot at the end is drawn whole, also where it lies lowest.
    const QRectF room = rect.adjusted(1, 4, -4, -3);
    const double step = room.width() / double(values.size() - 1);
    QPolygonF points;
    for (qsizetype i = 0; i < values.size(); ++i) {
        points << QPointF(room.left() + step * double(i),
                          room.bottom() - room.height() * values.at(i) / top);
    }
    QPainterPath ground;
    ground.addPolygon(points);
    ground.lineTo(room.right(), room.bottom());
    ground.lineTo(room.left(), room.bottom());
    ground.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(ground, toneColor(area, palette));
    painter.setPen(QPen(toneColor(line, palette), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setBrush(toneColor(line, palette));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(points.last(), 2.5, 2.5);
    painter.restore();
}

Sparkline::Sparkline(QWidget *parent)
    : QLabel(parent)
{
}

void Sparkline::setValues(const QList<double> &values, const QString &summary)
{
    m_values = values;
    setAccessibleName(summary);
    setToolTip(summary);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSparkline(painter, rect(), m_values, Tone::Accent, Tone::Soft, palette());
}
