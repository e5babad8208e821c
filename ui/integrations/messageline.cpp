// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/messageline.h"

#include "ui/kit/paint.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/textstyle.h"
#include "ui/moments.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

/// The row reaches so far beyond its content, so that hover and ring do not touch the text.
constexpr int bleed = 8;
constexpr int gap = 8;

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MessageLine::setMessage(const Message &message, qint64 nowMs)
{
    m_id = message.id.text();
    m_state = StateLooks::message(message.status);
    m_when = Moments::relative(message.createdAt, nowMs);
    const QString what = message.reference.isEmpty() ? message.to.value : message.reference;
    // Not the button's text: "&" in a reference would make a key of what follows.
    m_what = what;
    setAccessibleName(tr("%1: %2, %3").arg(what, m_state.text, m_when));
    setToolTip(what + QLatin1Char('\n') + Moments::full(message.createdAt));
    update();
}

QSize MessageLine::sizeHint() const
{
    return {280, qMax(32, pillSize(m_state).height() + 10)};
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || isHovered()) {
        Paint::box(painter, {rect(), 8, toneColor(Tone::Hover, this), QColor()});
    }
    if (isRingVisible()) {
        Paint::focusRing(painter, rect(), 8, toneColor(Tone::Focus, this));
    }
    const qreal high = height();
    const int pill = pillSize(m_state).width();
    drawPill(painter, QRectF(bleed, 0, pill, high), m_state, palette());
    painter.setFont(textFont(TextStyle::Meta));
    painter.setPen(toneColor(Tone::Text2, this));
    const int when = painter.fontMetrics().horizontalAdvance(m_when) + 1;
    const qreal right = width() - bleed - when;
    Paint::line(painter, QRectF(right, 0, when, high), m_when);
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(toneColor(Tone::Text, this));
    const qreal left = bleed + pill + gap;
    Paint::line(painter, QRectF(left, 0, right - gap - left, high), m_what, Qt::ElideMiddle);
}
