// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tone.h"

#include <QList>
#include <QLabel>

class QPainter;

/// A line of values with a soft area and a dot at its end; the scale starts at zero.
void drawSparkline(QPainter &painter, const QRectF &rect, const QList<double> &values, Tone line,
                   Tone area, const QPalette &palette);

/// A sparkline as a widget; the summary says the same in words, as accessible name and tooltip.
/// It is a label, so that the words are read aloud.
class Sparkline : public QLabel
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<double> &values, const QString &summary);
    QSize sizeHint() const override { return {128, 36}; }
    QSize minimumSizeHint() const override { return {64, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};
