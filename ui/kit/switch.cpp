// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/switch.h"

#include "ui/kit/paint.h"
#include "ui/kit/tone.h"

#include <QPainter>

Switch::Switch(const QString &accessibleName, QWidget *parent)
    : FocusAware<QCheckBox>(parent)
{
    setAccessibleName(accessibleName);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return {40, 24};
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF outer((width() - 40) / 2.0, (height() - 24) / 2.0, 40, 24);
    const QRectF track = outer.adjusted(2, 2, -2, -2);
    const bool on = isChecked();
    Tone fill = on ? (isHovered() ? Tone::AccentHover : Tone::Accent)
                   : (isHovered() ? Tone::Hover : Tone::Surface);
    Tone edge = on ? fill : Tone::Field;
    Tone knob = on ? Tone::OnAccent : Tone::Field;
    if (!isEnabled()) {
        fill = Tone::Line;
        edge = Tone::Line;
        knob = on ? Tone::Surface : Tone::Disabled;
    }
    Paint::box(painter, {track, 10, toneColor(fill, this), toneColor(edge, this), on ? 1.0 : 1.5});
    const qreal left = on ? track.right() - 17 : track.left() + 3;
    Paint::box(painter, {{left, track.top() + 3, 14, 14}, 7, toneColor(knob, this), QColor()});
    if (isRingVisible()) {
        Paint::focusRing(painter, outer, 12, toneColor(Tone::Focus, this));
    }
}
