// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/figurecard.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int padding = 16;
constexpr int gap = 2;

int heightOf(TextStyle style)
{
    return QFontMetrics(textFont(style)).height();
}

} // namespace

FigureCard::FigureCard(const QString &title, const QString &iconName, QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
    , m_iconName(iconName)
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setFigure(int figure, const QString &note, Tone iconTone, Tone noteTone)
{
    m_figure = figure;
    m_note = note;
    m_iconTone = iconTone;
    m_noteTone = noteTone;
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), QLocale().toString(figure)));
    setAccessibleDescription(note);
    setToolTip(note);
    update();
}

QSize FigureCard::sizeHint() const
{
    const int lines =
        heightOf(TextStyle::Small) + heightOf(TextStyle::Figure) + heightOf(TextStyle::Meta);
    return {200, qMax(96, lines + 26)};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone fill = isDown() || isHovered() ? Tone::Hover : Tone::Surface;
    Paint::box(painter, {rect(), 10, toneColor(fill, this), toneColor(Tone::Line, this)});
    if (isRingVisible()) {
        Paint::focusRing(painter, rect(), 10, toneColor(Tone::Focus, this));
    }
    const qreal inner = width() - 2 * padding;
    const int titleHeight = heightOf(TextStyle::Small);
    const int figureHeight = heightOf(TextStyle::Figure);
    const int noteHeight = heightOf(TextStyle::Meta);
    qreal top = (height() - titleHeight - figureHeight - noteHeight) / 2.0 - gap;
    const qreal iconTop = top + (titleHeight - 16) / 2.0;
    Icons::paint(painter, m_iconName, {padding, iconTop, 16, 16}, toneColor(m_iconTone, this));
    Icons::paint(painter, QStringLiteral("go-next"), {width() - padding - 16.0, iconTop, 16, 16},
                 toneColor(Tone::Text2, this));
    painter.setPen(toneColor(Tone::Text2, this));
    painter.setFont(textFont(TextStyle::Small));
    Paint::line(painter, {padding + 24, top, inner - 44, qreal(titleHeight)}, text());
    top += titleHeight + gap;
    painter.setPen(toneColor(Tone::Text, this));
    painter.setFont(textFont(TextStyle::Figure));
    Paint::line(painter, {padding, top, inner, qreal(figureHeight)}, QLocale().toString(m_figure));
    top += figureHeight + gap;
    painter.setPen(toneColor(m_noteTone, this));
    painter.setFont(textFont(TextStyle::Meta));
    Paint::line(painter, {padding, top, inner, qreal(noteHeight)}, m_note);
}
