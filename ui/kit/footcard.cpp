// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/footcard.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QFontMetrics>
#include <QPainter>

FootCard::FootCard(QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FootCard::setState(const QString &title, const QString &detail, StateTone tone)
{
    setText(title);
    m_detail = detail;
    m_tone = tone;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setToolTip(title + QLatin1Char('\n') + detail);
    update();
}

QSize FootCard::sizeHint() const
{
    const int lines = QFontMetrics(textFont(TextStyle::SmallMed)).height() +
                      QFontMetrics(textFont(TextStyle::Meta)).height();
    return {192, qMax(56, lines + 18)};
}

void FootCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone fill = isDown() || isHovered() ? Tone::Hover : Tone::Surface;
    Paint::box(painter, {rect(), 8, toneColor(fill, this), toneColor(Tone::Line, this)});
    if (isRingVisible()) {
        Paint::focusRing(painter, rect(), 8, toneColor(Tone::Focus, this));
    }
    const qreal half = height() / 2.0;
    const qreal upper = half - 10;
    Paint::box(painter, {{12, upper - 3, 8, 8}, 4, toneColor(inkOf(m_tone), this), QColor()});
    Icons::paint(painter, QStringLiteral("activity"), {width() - 28.0, upper - 8, 16, 16},
                 toneColor(Tone::Text2, this));
    painter.setPen(toneColor(Tone::Text, this));
    painter.setFont(textFont(TextStyle::SmallMed));
    Paint::line(painter, {28, upper - 11, width() - 60.0, 22}, text());
    painter.setPen(toneColor(Tone::Text2, this));
    painter.setFont(textFont(TextStyle::Meta));
    Paint::line(painter, {28, half - 2, width() - 36.0, 20}, m_detail);
}
