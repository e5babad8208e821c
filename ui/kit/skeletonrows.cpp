// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/skeletonrows.h"

#include "ui/kit/paint.h"
#include "ui/kit/tone.h"

#include <QPainter>
#include <QTimer>

namespace {

constexpr int delayMs = 200;
constexpr int padding = 12;

} // namespace

SkeletonRows::SkeletonRows(QList<Column> columns, int rowHeight, QWidget *parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
    , m_rowHeight(rowHeight)
    , m_delay(new QTimer(this))
{
    setAccessibleName(tr("Loading"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMs);
    connect(m_delay, &QTimer::timeout, this, [this]() {
        m_showing = true;
        update();
    });
}

void SkeletonRows::start()
{
    m_showing = false;
    m_delay->start();
}

void SkeletonRows::stop()
{
    m_delay->stop();
    m_showing = false;
    update();
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    if (!m_showing) {
        return;
    }
    QPainter painter(this);
    for (int row = 0; (row + 1) * m_rowHeight <= height(); ++row) {
        qreal x = 0;
        const qreal y = row * m_rowHeight;
        for (const Column &column : std::as_const(m_columns)) {
            paintCell(painter, {x + padding, y, column.width - 2.0 * padding, double(m_rowHeight)},
                      column.shape, row);
            x += column.width;
        }
        painter.fillRect(QRectF(0, y + m_rowHeight - 1, width(), 1), toneColor(Tone::Line, this));
    }
}

void SkeletonRows::paintCell(QPainter &painter, const QRectF &cell, Shape shape, int row)
{
    const QColor grey = toneColor(Tone::Line, this);
    const qreal middle = cell.center().y();
    // Uneven ends look like text; the same row looks the same each time.
    const qreal share = 0.6 + 0.1 * ((row * 7 + int(cell.left())) % 4);
    QRectF room = cell;
    switch (shape) {
    case Shape::TileAndLines:
        Paint::box(painter, {{room.left(), middle - 16, 32, 32}, 16, grey, QColor()});
        room.setLeft(room.left() + 44);
        [[fallthrough]];
    case Shape::TwoLines:
        Paint::box(painter,
                   {{room.left(), middle - 13, room.width() * share, 10}, 5, grey, QColor()});
        Paint::box(painter,
                   {{room.left(), middle + 5, room.width() * share / 2, 8}, 4, grey, QColor()});
        break;
    case Shape::Line:
        Paint::box(painter,
                   {{room.left(), middle - 5, room.width() * share, 10}, 5, grey, QColor()});
        break;
    case Shape::Pill:
        Paint::box(painter,
                   {{room.left(), middle - 10, qMin(72.0, room.width()), 20}, 10, grey, QColor()});
        break;
    case Shape::Icon:
        Paint::box(painter, {{room.left(), middle - 9, 18, 18}, 5, grey, QColor()});
        break;
    }
}
