// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ring.h"

#include "ui/kit/tone.h"

#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace {

constexpr qreal thickness = 2.5;
constexpr int stepMs = 80;
constexpr int stepDegrees = 24;
/// QPainter counts in sixteenths of a degree, against the clock, from three o'clock.
constexpr int sixteenths = 16;

} // namespace

Ring::Ring(int side, QWidget *parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
{
    setFixedSize(side, side);
    m_timer->setInterval(stepMs);
    connect(m_timer, &QTimer::timeout, this, [this]() {
        m_turn = (m_turn + stepDegrees) % 360;
        update();
    });
}

void Ring::setShare(double share)
{
    m_busy = false;
    m_share = qBound(0.0, share, 1.0);
    updateTimer();
    update();
}

void Ring::setBusy(bool busy)
{
    m_busy = busy;
    m_share = busy ? 0.25 : 0;
    updateTimer();
    update();
}

void Ring::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(toneColor(Tone::Line, this), thickness));
    painter.drawEllipse(circle);
    painter.setPen(QPen(toneColor(Tone::Accent, this), thickness, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, (90 - m_turn) * sixteenths, -qRound(m_share * 360 * sixteenths));
}

void Ring::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimer();
}

void Ring::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimer();
}

void Ring::updateTimer()
{
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_busy && moves && isVisible()) {
        m_timer->start();
    } else {
        m_timer->stop();
    }
}
