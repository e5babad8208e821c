// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/messagechoice.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int listWidth = 210;
constexpr int textLeft = 38;
constexpr int padding = 14;

QString iconOf(MessageChoice::State state)
{
    switch (state) {
    case MessageChoice::State::Good:
        return QStringLiteral("check-circle");
    case MessageChoice::State::Doubtful:
        return QStringLiteral("dialog-warning");
    case MessageChoice::State::Faulty:
        return QStringLiteral("alert-circle");
    case MessageChoice::State::Empty:
        break;
    }
    return QStringLiteral("circle-dashed");
}

Tone toneOf(MessageChoice::State state)
{
    switch (state) {
    case MessageChoice::State::Good:
        return Tone::Ok;
    case MessageChoice::State::Doubtful:
        return Tone::Warn;
    case MessageChoice::State::Faulty:
        return Tone::Bad;
    case MessageChoice::State::Empty:
        break;
    }
    return Tone::Text2;
}

int wrappedHeight(TextStyle style, const QString &text, int width)
{
    return QFontMetrics(textFont(style))
        .boundingRect(0, 0, width, 1000, Qt::TextWordWrap, text)
        .height();
}

} // namespace

MessageChoice::MessageChoice(const QString &name, QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MessageChoice::setWhen(const QString &when)
{
    m_when = when;
    updateGeometry();
    update();
}

void MessageChoice::setState(State state)
{
    m_state = state;
    const QString words = state == State::Good    ? tr("written")
                          : state == State::Empty ? tr("empty")
                                                  : tr("to be corrected");
    setAccessibleDescription(QStringLiteral("%1, %2").arg(m_when, words));
    update();
}

int MessageChoice::textWidth() const
{
    return (width() > textLeft + padding ? width() : listWidth) - textLeft - padding;
}

int MessageChoice::nameHeight(int width) const
{
    return wrappedHeight(TextStyle::SmallMed, text(), width);
}

QSize MessageChoice::sizeHint() const
{
    const int width = listWidth - textLeft - padding;
    const int when = wrappedHeight(TextStyle::Meta, m_when, width);
    return {listWidth, nameHeight(width) + when + 4 + 2 * padding};
}

void MessageChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || isHovered()) {
        painter.fillRect(rect(), toneColor(isChecked() ? Tone::Soft : Tone::Hover, this));
    }
    if (isChecked()) {
        painter.fillRect(QRect(0, 0, 3, height()), toneColor(Tone::Accent, this));
    }
    if (isRingVisible()) {
        Paint::focusRing(painter, rect(), 2, toneColor(Tone::Focus, this));
    }
    Icons::paint(painter, iconOf(m_state), QRectF(padding, padding, 16, 16),
                 toneColor(toneOf(m_state), this));
    const int width = textWidth();
    const int high = nameHeight(width);
    painter.setFont(textFont(TextStyle::SmallMed));
    painter.setPen(toneColor(isChecked() ? Tone::SoftText : Tone::Text, this));
    painter.drawText(QRect(textLeft, padding, width, high), Qt::TextWordWrap, text());
    painter.setFont(textFont(TextStyle::Meta));
    painter.setPen(toneColor(Tone::Text2, this));
    painter.drawText(QRect(textLeft, padding + high + 4, width, height()), Qt::TextWordWrap,
                     m_when);
}
