// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/checkbox.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QPainter>

namespace {

constexpr int side = 18;
constexpr int margin = 3;
constexpr int gap = 8;

} // namespace

CheckBox::CheckBox(const QString &text, QWidget *parent)
    : FocusAware<QCheckBox>(text, parent)
{
    setFont(textFont(TextStyle::Body));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CheckBox::sizeHint() const
{
    QString shown = text();
    const int word = fontMetrics().horizontalAdvance(shown.remove(QLatin1Char('&')));
    const int height = qMax(side + 2 * margin, fontMetrics().height() + 4);
    return {side + 2 * margin + (word > 0 ? gap + word : 0), height};
}

bool CheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF mark(margin, (height() - side) / 2.0, side, side);
    drawCheckMark(painter, mark, checkState(), isEnabled(), palette());
    if (isRingVisible()) {
        Paint::focusRing(painter, mark.adjusted(-3, -3, 3, 3), 7, toneColor(Tone::Focus, this));
    }
    painter.setPen(toneColor(isEnabled() ? Tone::Text : Tone::Disabled, this));
    painter.setFont(font());
    const int x = side + 2 * margin + gap - 1;
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextShowMnemonic,
                     text());
}

void drawCheckMark(QPainter &painter, const QRectF &rect, Qt::CheckState state, bool enabled,
                   const QPalette &palette)
{
    const bool on = state != Qt::Unchecked;
    const Tone fill = !enabled ? Tone::Sunken : (on ? Tone::Accent : Tone::Surface);
    const Tone edge = !enabled ? Tone::Line : (on ? Tone::Accent : Tone::Field);
    Paint::box(painter, {rect, 5, toneColor(fill, palette), toneColor(edge, palette), 1.5});
    if (!on) {
        return;
    }
    const QString sign =
        state == Qt::PartiallyChecked ? QStringLiteral("list-remove") : QStringLiteral("check");
    Icons::paint(painter, sign, rect.adjusted(2, 2, -2, -2),
                 toneColor(enabled ? Tone::OnAccent : Tone::Disabled, palette));
}
