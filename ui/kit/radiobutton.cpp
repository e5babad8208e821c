// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/radiobutton.h"

#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int side = 18;
constexpr int margin = 3;
constexpr int gap = 8;

} // namespace

RadioButton::RadioButton(const QString &text, QWidget *parent)
    : FocusAware<QRadioButton>(text, parent)
{
    setFont(textFont(TextStyle::Body));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RadioButton::sizeHint() const
{
    // Measured in the heavier font, so that choosing does not move the neighbours.
    const QFontMetrics metrics(textFont(TextStyle::Strong));
    QString shown = text();
    const int word = metrics.horizontalAdvance(shown.remove(QLatin1Char('&')));
    return {side + 2 * margin + gap + word, qMax(side + 2 * margin, metrics.height() + 4)};
}

bool RadioButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void RadioButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF mark(margin, (height() - side) / 2.0, side, side);
    const bool on = isChecked();
    const Tone edge = !isEnabled() ? Tone::Line : (on ? Tone::Accent : Tone::Field);
    const Tone fill = isEnabled() ? Tone::Surface : Tone::Sunken;
    Paint::box(painter, {mark, side / 2.0, toneColor(fill, this), toneColor(edge, this), 1.5});
    if (on) {
        const Tone dot = isEnabled() ? Tone::Accent : Tone::Disabled;
        Paint::box(painter, {mark.adjusted(5, 5, -5, -5), 4, toneColor(dot, this), QColor()});
    }
    if (isRingVisible()) {
        Paint::focusRing(painter, mark.adjusted(-3, -3, 3, 3), 12, toneColor(Tone::Focus, this));
    }
    painter.setPen(toneColor(isEnabled() ? Tone::Text : Tone::Disabled, this));
    painter.setFont(textFont(on ? TextStyle::Strong : TextStyle::Body));
    const int x = side + 2 * margin + gap - 1;
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextShowMnemonic,
                     text());
}
