// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progressbar.h"

#include "ui/kit/paint.h"
#include "ui/kit/tone.h"

#include <QPainter>

ProgressBar::ProgressBar(const QString &accessibleName, QWidget *parent)
    : QProgressBar(parent)
{
    setAccessibleName(accessibleName);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    Paint::box(painter, {rect(), radius, toneColor(Tone::Line, this), QColor()});
    const int span = maximum() - minimum();
    const qreal share = span > 0 ? qBound(0.0, double(value() - minimum()) / span, 1.0) : 0.0;
    if (share > 0) {
        const QRectF done(0, 0, qMax<qreal>(height(), width() * share), height());
        Paint::box(painter, {done, radius, toneColor(Tone::Accent, this), QColor()});
    }
}
