// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/linkrow.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

/// Rows reach so far beyond their content, so that hover and ring do not touch the text.
constexpr int bleed = 8;

void paintGround(QPainter &painter, const QWidget &row, bool lit, bool ring)
{
    if (lit) {
        Paint::box(painter, {row.rect(), 8, toneColor(Tone::Hover, &row), QColor()});
    }
    if (ring) {
        Paint::focusRing(painter, row.rect(), 8, toneColor(Tone::Focus, &row));
    }
}

void setUp(QAbstractButton *row)
{
    row->setFocusPolicy(Qt::StrongFocus);
    row->setAttribute(Qt::WA_Hover);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

LinkRow::LinkRow(QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
{
    setUp(this);
}

void LinkRow::setLook(const LinkLook &look)
{
    m_look = look;
    // Not the button's text: in the name of a channel "&" would make a key of what follows.
    setAccessibleName(look.text);
    setToolTip(look.text);
    update();
}

QSize LinkRow::sizeHint() const
{
    return {280, qMax(36, QFontMetrics(textFont(TextStyle::Small)).height() + 16)};
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, *this, isDown() || isHovered(), isRingVisible());
    const qreal middle = height() / 2.0;
    Icons::paint(painter, m_look.icon, {bleed, middle - 10, 20, 20}, toneColor(m_look.tone, this));
    Icons::paint(painter, QStringLiteral("go-next"), {width() - bleed - 16.0, middle - 8, 16, 16},
                 toneColor(Tone::Text2, this));
    painter.setPen(toneColor(Tone::Text, this));
    painter.setFont(textFont(TextStyle::Small));
    Paint::line(painter, QRectF(bleed + 28, 0, width() - 2 * bleed - 52, height()), m_look.text);
}

StateRow::StateRow(QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
{
    setUp(this);
}

void StateRow::setLook(const StateLook &look)
{
    m_look = look;
    setAccessibleName(QStringLiteral("%1: %2").arg(look.name, look.pill.text));
    setAccessibleDescription(look.detail);
    setToolTip(look.detail.isEmpty() ? look.name : look.name + QLatin1Char('\n') + look.detail);
    update();
}

QSize StateRow::sizeHint() const
{
    const int lines = QFontMetrics(textFont(TextStyle::SmallMed)).height() +
                      QFontMetrics(textFont(TextStyle::Meta)).height();
    return {280, qMax(44, lines + 8)};
}

void StateRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, *this, isDown() || isHovered(), isRingVisible());
    const qreal middle = height() / 2.0;
    drawTile(painter, {bleed, middle - 18, 36, 36}, m_look.tile, palette());
    const QSize pill = pillSize(m_look.pill);
    const qreal pillLeft = width() - bleed - pill.width();
    drawPill(painter, QRectF(pillLeft, 0, pill.width(), height()), m_look.pill, palette());
    const qreal left = bleed + 48;
    const qreal room = pillLeft - left - 8;
    const int nameHeight = QFontMetrics(textFont(TextStyle::SmallMed)).height();
    const int detailHeight = QFontMetrics(textFont(TextStyle::Meta)).height();
    const qreal top = middle - (nameHeight + detailHeight) / 2.0;
    painter.setPen(toneColor(Tone::Text, this));
    painter.setFont(textFont(TextStyle::SmallMed));
    Paint::line(painter, {left, top, room, qreal(nameHeight)}, m_look.name);
    painter.setPen(toneColor(Tone::Text2, this));
    painter.setFont(textFont(TextStyle::Meta));
    Paint::line(painter, {left, top + nameHeight, room, qreal(detailHeight)}, m_look.detail);
}
