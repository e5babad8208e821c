// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/paint.h"

#include <QPainter>
#include <QVBoxLayout>

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(12);
}

void Card::setPadding(int padding)
{
    m_body->setContentsMargins(padding, padding, padding, padding);
}

void Card::setPadding(const QMargins &padding)
{
    m_body->setContentsMargins(padding);
}

void Card::setTones(Tone fill, Tone edge)
{
    m_fill = fill;
    m_edge = edge;
    update();
}

void Card::setRadius(int radius)
{
    m_radius = radius;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::box(painter,
               {rect(), qreal(m_radius), toneColor(m_fill, this), toneColor(m_edge, this)});
}

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::hairline(painter, QPointF(0, 0), width(), toneColor(Tone::Line, this));
}
