// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

/// One slot of a bar chart.
struct Bar
{
    QString label;
    int value = 0;
    /// Drawn above the bar, in red.
    int failed = 0;
    /// Drawn dashed: not yet.
    int planned = 0;
    /// The label of the present is darker.
    bool current = false;
};

/// Bars with a scale of round numbers. The sentence below it in the screen says the same in words
/// and is its accessible name.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars, const QString &summary);
    /// The end of the scale: the smallest of 4, 8, 12, 16, 20, 24, 40, 80, 120 … that is enough.
    static int scaleEnd(int highest);
    QSize sizeHint() const override { return {560, 120}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    void paintScale(QPainter &painter, const QRectF &plot, int end) const;
    void paintBar(QPainter &painter, const QRectF &slot, const Bar &bar, int end) const;

    QList<Bar> m_bars;
};
