// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tile.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace {

int iconSizeFor(qreal side)
{
    if (side >= 64) {
        return 32;
    }
    if (side >= 40) {
        return 24;
    }
    if (side >= 36) {
        return 20;
    }
    return side >= 32 ? 18 : 14;
}

/// As people see it: an emoji is one.
QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(finder.toNextBoundary());
}

} // namespace

void drawTile(QPainter &painter, const QRectF &rect, const TileLook &look, const QPalette &palette,
              bool onSoft)
{
    Tone ground = groundOf(look.tone);
    if (onSoft && ground == Tone::Soft) {
        ground = Tone::Surface;
    }
    const bool round = look.icon.isEmpty();
    const QColor ink = toneColor(inkOf(look.tone), palette);
    Paint::box(painter,
               {rect, round ? rect.height() / 2 : 8, toneColor(ground, palette), QColor()});
    if (round) {
        painter.setPen(ink);
        painter.setFont(textFont(TextStyle::MetaStrong));
        painter.drawText(rect, Qt::AlignCenter, look.initials);
        return;
    }
    const int size = iconSizeFor(rect.width());
    QRectF place(0, 0, size, size);
    place.moveCenter(rect.center());
    Icons::paint(painter, look.icon, place, ink);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    QString initials = firstCharacter(words.first());
    if (words.size() > 1) {
        initials += firstCharacter(words.last());
    }
    return initials.toUpper();
}

Tile::Tile(const TileLook &look, int side, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedSize(side, side);
}

void Tile::setLook(const TileLook &look)
{
    m_look = look;
    update();
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawTile(painter, rect(), m_look, palette());
}

IconView::IconView(const QString &name, Tone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
{
    setFixedSize(size, size);
}

void IconView::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty()) {
        return;
    }
    QPainter painter(this);
    // A widget higher than wide stands beside a line of text: the icon keeps to its middle.
    const qreal side = qMin(width(), height());
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(rect()).center());
    Icons::paint(painter, m_name, place, toneColor(isEnabled() ? m_tone : Tone::Disabled, this));
}
