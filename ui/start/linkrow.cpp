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
/// Right of a state's tile.
constexpr int wordsLeft = bleed + 48;

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
    updateGeometry();
    update();
}

QSize StateRow::sizeHint() const
{
    const int name = QFontMetrics(textFont(TextStyle::SmallMed)).height();
    const int detail = QFontMetrics(textFont(TextStyle::Meta)).height();
    return {280, qMax(44, name + qMax(detail, pillSize(m_look.pill).height()) + 8)};
}

/// What is left for words at the right of the tile.
qreal StateRow::room() const
{
    return width() - bleed - wordsLeft;
}

bool StateRow::isPillBeside() const
{
    const int name = QFontMetrics(textFont(TextStyle::SmallMed)).horizontalAdvance(m_look.name);
    const int detail = QFontMetrics(textFont(TextStyle::Meta)).horizontalAdvance(m_look.detail);
    return qMax(name, detail) + 8 + pillSize(m_look.pill).width() <= room();
}

void StateRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, *this, isDown() || isHovered(), isRingVisible());
    drawTile(painter, {bleed, height() / 2.0 - 18, 36, 36}, m_look.tile, palette());
    if (isPillBeside()) {
        paintBeside(painter);
    } else {
        paintBelow(painter);
    }
}

void StateRow::paintBeside(QPainter &painter) const
{
    const QSize pill = pillSize(m_look.pill);
    const qreal pillLeft = width() - bleed - pill.width();
    drawPill(painter, QRectF(pillLeft, 0, pill.width(), height()), m_look.pill, palette());
    const qreal words = pillLeft - wordsLeft - 8;
    const int nameHeight = QFontMetrics(textFont(TextStyle::SmallMed)).height();
    const int detailHeight = QFontMetrics(textFont(TextStyle::Meta)).height();
    const qreal top = (height() - nameHeight - detailHeight) / 2.0;
    painter.setPen(toneColor(Tone::Text, this));
    painter.setFont(textFont(TextStyle::SmallMed));
    Paint::line(painter, {wordsLeft, top, words, qreal(nameHeight)}, m_look.name);
    painter.setPen(toneColor(Tone::Text2, this));
    painter.setFont(textFont(TextStyle::Meta));
    Paint::line(painter, {wordsLeft, top + nameHeight, words, qreal(detailHeight)}, m_look.detail);
}

/// The detail stands where it is whole: right of the pill or of the name; else only in the tip.
void StateRow::paintBelow(QPainter &painter) const
{
    const QSize pill = pillSize(m_look.pill);
    const QFontMetrics name(textFont(TextStyle::SmallMed));
    const qreal top = (height() - name.height() - 2 - pill.height()) / 2.0;
    const QRectF upper(wordsLeft, top, room(), name.height());
    const QRectF lower(wordsLeft, upper.bottom() + 2, room(), pill.height());
    painter.setPen(toneColor(Tone::Text, this));
    painter.setFont(textFont(TextStyle::SmallMed));
    Paint::line(painter, upper, m_look.name);
    drawPill(painter, lower, m_look.pill, palette());
    painter.setPen(toneColor(Tone::Text2, this));
    painter.setFont(textFont(TextStyle::Meta));
    const int detail = painter.fontMetrics().horizontalAdvance(m_look.detail);
    if (pill.width() + 8 + detail <= lower.width()) {
        Paint::line(painter, lower.adjusted(pill.width() + 8, 0, 0, 0), m_look.detail);
    } else if (name.horizontalAdvance(m_look.name) + 8 + detail <= upper.width()) {
        Paint::line(painter, upper, m_look.detail, Qt::ElideRight, Qt::AlignRight);
    }
}
