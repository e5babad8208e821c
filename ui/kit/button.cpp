// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int signSize = 16;
constexpr int signGap = 8;
constexpr int radius = 7;
constexpr int ringInset = 3;
/// Room for the ring and no more.
constexpr int flushPadding = 3;

bool isFilled(Button::Kind kind)
{
    return kind == Button::Kind::Primary || kind == Button::Kind::DangerFilled;
}

QFont fontOf(Button::Size size)
{
    return textFont(size == Button::Size::Small ? TextStyle::SmallMed : TextStyle::Med);
}

bool isQuiet(Button::Kind kind)
{
    return kind == Button::Kind::Quiet || kind == Button::Kind::QuietMuted;
}

} // namespace

Button::Button(Kind kind, const QString &text, const QString &iconName, QWidget *parent)
    : FocusAware<QPushButton>(text, parent)
    , m_kind(kind)
    , m_size(isFilled(kind) ? Size::Large : Size::Normal)
    , m_iconName(iconName)
{
    setFont(textFont(TextStyle::Med));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // In a dialog Enter belongs to the button that has the focus (see keyPressEvent), never to one
    // by accident.
    setAutoDefault(false);
}

Button *Button::iconOnly(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new Button(Kind::QuietMuted, {}, iconName, parent);
    button->setButtonSize(Size::Small);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setFlush(bool flush)
{
    m_flush = flush;
    updateGeometry();
    update();
}

void Button::setButtonSize(Size size)
{
    m_size = size;
    setFont(fontOf(size));
    updateGeometry();
}

void Button::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    updateGeometry();
    update();
}

void Button::setChevron(bool chevron)
{
    m_chevron = chevron;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    const bool possible = compact && !m_iconName.isEmpty() && !text().isEmpty();
    if (possible == m_compact) {
        return;
    }
    m_compact = possible;
    setToolTip(possible ? shownText() : QString());
    updateGeometry();
    update();
}

int Button::heightOf(Size size)
{
    static constexpr int heights[] = {28, 32, 36};
    return qMax(heights[int(size)], QFontMetrics(fontOf(size)).height() + 8);
}

QSize Button::sizeHint() const
{
    const int height = heightOf(m_size);
    if (contentWidth() == signSize) {
        return {height, height};
    }
    return {contentWidth() + 2 * sidePadding(), height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat()) {
        event->accept();
        click();
        return;
    }
    FocusAware<QPushButton>::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours look = colours();
    const bool ring = isRingVisible();
    const qreal inset = ring ? ringInset : 0;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    Paint::box(painter, {body, ring ? radius - 2.5 : radius, look.fill, look.edge});
    if (ring) {
        Paint::focusRing(painter, rect(), radius, toneColor(Tone::Focus, this));
    }
    qreal x = (width() - contentWidth()) / 2.0;
    if (m_flush && !ring) {
        // In line with what stands above it; the ring pushes the words aside for its own room.
        x = 0;
    }
    const qreal iconTop = (height() - signSize) / 2.0;
    if (!m_iconName.isEmpty()) {
        Icons::paint(painter, m_iconName, {x, iconTop, signSize, signSize}, look.icon);
        x += signSize + signGap;
    }
    painter.setPen(look.text);
    QFont words = font();
    // Without a ground of its own a link shows by a line that it can be clicked.
    words.setUnderline(m_flush && isEnabled() && (isHovered() || isPressedLook()));
    painter.setFont(words);
    const QString word = m_compact ? QString() : text();
    const qreal chevronRoom = hasChevron() ? signSize + signGap : 0;
    painter.drawText(QRectF(x, 0, width() - x - chevronRoom, height()),
                     int(Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine, word);
    if (hasChevron()) {
        const qreal right = (width() + contentWidth()) / 2.0 - signSize;
        Icons::paint(painter, QStringLiteral("go-down"), {right, iconTop, signSize, signSize},
                     look.icon);
    }
}

Button::Colours Button::filledColours(Tone rest, Tone hover, Tone press, Tone text) const
{
    const Tone fill = isPressedLook() ? press : (isHovered() ? hover : rest);
    const QColor ink = toneColor(text, this);
    return {toneColor(fill, this), QColor(), ink, ink};
}

Button::Colours Button::colours() const
{
    if (!isEnabled()) {
        const QColor grey = toneColor(Tone::Disabled, this);
        if (isQuiet(m_kind)) {
            return {QColor(), QColor(), grey, grey};
        }
        return {toneColor(Tone::Sunken, this), toneColor(Tone::Line, this), grey, grey};
    }
    const Tone plain = isPressedLook() ? Tone::Line : (isHovered() ? Tone::Hover : Tone::Surface);
    const QColor edge = toneColor(Tone::Edge, this);
    switch (m_kind) {
    case Kind::Primary:
        return filledColours(Tone::Accent, Tone::AccentHover, Tone::AccentPress, Tone::OnAccent);
    case Kind::DangerFilled:
        return filledColours(Tone::Danger, Tone::DangerHover, Tone::DangerPress, Tone::OnDanger);
    case Kind::Danger: {
        const bool lit = isPressedLook() || isHovered();
        const QColor ink = toneColor(Tone::Bad, this);
        return {toneColor(lit ? Tone::BadBg : Tone::Surface, this), edge, ink, ink};
    }
    case Kind::Quiet:
    case Kind::QuietMuted: {
        const QColor ink = toneColor(m_kind == Kind::Quiet ? Tone::AccentText : Tone::Text2, this);
        const bool lit = !m_flush && (isPressedLook() || isHovered());
        return {lit ? toneColor(plain, this) : QColor(), QColor(), ink, ink};
    }
    case Kind::Secondary:
        break;
    }
    return {toneColor(plain, this), edge, toneColor(Tone::Text, this),
            toneColor(Tone::Text2, this)};
}

QString Button::shownText() const
{
    QString shown = text();
    return shown.remove(QLatin1Char('&'));
}

int Button::sidePadding() const
{
    if (m_flush) {
        return flushPadding;
    }
    const bool tight = isQuiet(m_kind) || m_size == Size::Small;
    return tight ? 10 : 14;
}

int Button::contentWidth() const
{
    const QString word = m_compact ? QString() : shownText();
    const bool hasIcon = !m_iconName.isEmpty();
    int width = hasIcon ? signSize : 0;
    if (!word.isEmpty()) {
        width += fontMetrics().horizontalAdvance(word) + 1 + (hasIcon ? signGap : 0);
    }
    return width + (hasChevron() ? signSize + signGap : 0);
}
