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
    // As high as the highest beside it.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
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
    updateGeometry();
    update();
}

QStringList FigureCard::noteLines() const
{
    const QFontMetrics metrics(textFont(TextStyle::Meta));
    const int room = width() - 2 * padding;
    const QStringList words = m_note.split(QLatin1Char(' '));
    qsizetype fitting = words.size();
    while (fitting > 1 &&
           metrics.horizontalAdvance(words.mid(0, fitting).join(QLatin1Char(' '))) > room) {
        --fitting;
    }
    QStringList lines{words.mid(0, fitting).join(QLatin1Char(' '))};
    if (fitting < words.size()) {
        lines.append(words.mid(fitting).join(QLatin1Char(' ')));
    }
    return lines;
}

QSize FigureCard::sizeHint() const
{
    const int above = heightOf(TextStyle::Small) + heightOf(TextStyle::Figure);
    const int note = heightOf(TextStyle::Meta);
    return {200, qMax(96, above + note + 26) + int(noteLines().size() - 1) * note};
}

QSize FigureCard::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    FocusAware<QAbstractButton>::resizeEvent(event);
    // Other lines at another width.
    updateGeometry();
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
    // From the top, so that the figures of all cards stand on one line.
    const int usual = qMax(96, titleHeight + figureHeight + noteHeight + 26);
    qreal top = (usual - titleHeight - figureHeight - noteHeight) / 2.0 - gap;
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
    for (const QString &line : noteLines()) {
        Paint::line(painter, {padding, top, inner, qreal(noteHeight)}, line);
        top += noteHeight;
    }
}
