// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/combobox.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace {

constexpr int chevronRoom = 32;
constexpr int chevronSize = 16;

} // namespace

ComboBox::ComboBox(QWidget *parent)
    : FocusAware<QComboBox>(parent)
{
    setFont(textFont(TextStyle::Body));
    setItemDelegate(new QStyledItemDelegate(this));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ComboBox::setDense(bool dense)
{
    m_dense = dense;
    updateGeometry();
}

QSize ComboBox::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = qMax(widest, fontMetrics().horizontalAdvance(itemText(i)));
    }
    const int height = qMax(m_dense ? 32 : 36, fontMetrics().height() + 12);
    return {12 + widest + 4 + chevronRoom, height};
}

QSize ComboBox::minimumSizeHint() const
{
    return {12 + fontMetrics().averageCharWidth() * 6 + chevronRoom, sizeHint().height()};
}

void ComboBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString state = property("state").toString();
    const bool fault = state == QLatin1String("fault");
    const bool focused = hasFocus() || state == QLatin1String("focus");
    const Tone edge = !isEnabled() ? Tone::Line
                      : fault      ? Tone::Bad
                      : focused    ? Tone::Focus
                                   : Tone::Field;
    const Tone fill = isEnabled() ? Tone::Surface : Tone::Sunken;
    Paint::box(painter, {rect(), 6, toneColor(fill, this), toneColor(edge, this),
                         isEnabled() && (fault || focused) ? 2.0 : 1.0});
    painter.setPen(toneColor(isEnabled() ? Tone::Text : Tone::Disabled, this));
    const QRect room(13, 0, width() - 13 - chevronRoom, height());
    Paint::line(painter, room, currentText());
    const bool cut = fontMetrics().horizontalAdvance(currentText()) > room.width();
    setToolTip(cut ? currentText() : QString());
    const QRectF chevron(width() - chevronRoom + 6, (height() - chevronSize) / 2.0, chevronSize,
                         chevronSize);
    Icons::paint(painter, QStringLiteral("go-down"), chevron,
                 toneColor(isEnabled() ? Tone::Text2 : Tone::Disabled, this));
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        FocusAware<QComboBox>::wheelEvent(event);
    } else {
        event->ignore();
    }
}
