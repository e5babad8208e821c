// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/startcard.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tile.h"
#include "ui/kit/tone.h"

#include <QPainter>

StartCard::StartCard(const Look &look, QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
    , m_look(look)
{
    setText(look.title);
    setAccessibleDescription(look.text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone fill = isDown() || isHovered() ? Tone::Hover : Tone::Surface;
    Paint::box(painter, {rect(), 10, toneColor(fill, this), toneColor(Tone::Line, this)});
    if (isRingVisible()) {
        Paint::focusRing(painter, rect(), 10, toneColor(Tone::Focus, this));
    }
    drawTile(painter, QRectF(16, 16, 40, 40), {m_look.icon, StateTone::Accent, {}}, palette());
    const int inner = width() - 32;
    painter.setFont(textFont(TextStyle::Section));
    painter.setPen(toneColor(Tone::Text, this));
    const int titleHeight = painter.fontMetrics().height();
    painter.drawText(QRect(16, 64, inner, titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     m_look.title);
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(toneColor(Tone::Text2, this));
    painter.drawText(QRect(16, 68 + titleHeight, inner, height() - 68 - titleHeight - 32),
                     Qt::TextWordWrap, m_look.text);
    Icons::paint(painter, QStringLiteral("arrow-right"), QRectF(16, height() - 32, 16, 16),
                 toneColor(Tone::AccentText, this));
}
