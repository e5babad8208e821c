// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QTimer;

/// Grey shapes in the place of rows that are being read; they stand still, and appear only when
/// reading takes longer than 200 ms.
class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { TwoLines, TileAndLines, Line, Pill, Icon };

    struct Column
    {
        int width = 100;
        Shape shape = Shape::Line;
    };

    /// The same columns and row height as the table that comes.
    SkeletonRows(QList<Column> columns, int rowHeight, QWidget *parent = nullptr);

    /// Starts the wait; call it when reading begins.
    void start();
    void stop();
    bool isShowingShapes() const { return m_showing; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCell(QPainter &painter, const QRectF &cell, Shape shape, int row);

    QList<Column> m_columns;
    int m_rowHeight;
    QTimer *m_delay;
    bool m_showing = false;
};
