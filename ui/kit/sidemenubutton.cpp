// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sidemenubutton.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int pageIndent = 44;

} // namespace

SideMenuButton::SideMenuButton(const QString &id, const QString &text, const QString &iconName,
                               SideMenuButton *room, QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
    , m_id(id)
    , m_iconName(iconName)
    , m_room(room)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideMenuButton::setBadge(int count, BadgeKind kind, const QString &accessibleText)
{
    m_badge = count;
    m_badgeKind = kind;
    setAccessibleName(count > 0 ? text() + QStringLiteral(", ") + accessibleText : text());
    update();
}

QSize SideMenuButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Strong));
    const int height = m_room ? qMax(28, metrics.height() + 6) : qMax(36, metrics.height() + 12);
    return {200, height};
}

void SideMenuButton::focusQuietly()
{
    m_quiet = true;
    setFocus(Qt::OtherFocusReason);
}

bool SideMenuButton::isRingVisible() const
{
    return !m_quiet && FocusAware<QAbstractButton>::isRingVisible();
}

void SideMenuButton::focusOutEvent(QFocusEvent *event)
{
    // Another window in front of ours changes nothing.
    m_quiet = m_quiet && event->reason() == Qt::ActiveWindowFocusReason;
    FocusAware<QAbstractButton>::focusOutEvent(event);
}

void SideMenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_room) {
        paintPage(painter);
    } else {
        paintRoom(painter);
    }
}

void SideMenuButton::keyPressEvent(QKeyEvent *event)
{
    m_quiet = false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        // The menu moves the focus; the button's own way would stop at the next gap.
        event->ignore();
        return;
    }
    FocusAware<QAbstractButton>::keyPressEvent(event);
}

void SideMenuButton::paintRoom(QPainter &painter)
{
    const QRectF body = rect();
    const bool current = isChecked();
    if (current || isHovered()) {
        const Tone fill = current ? Tone::Soft : Tone::Line;
        Paint::box(painter, {body, 8, toneColor(fill, this), QColor()});
    }
    if (current) {
        const QRectF bar(0, body.center().y() - 10, 3, 20);
        Paint::box(painter, {bar, 1.5, toneColor(Tone::Accent, this), QColor()});
    }
    const Tone ink = current ? Tone::SoftText : Tone::Text;
    const Tone iconInk = current ? Tone::SoftText : Tone::Text2;
    Icons::paint(painter, m_iconName, {12, body.center().y() - 10, 20, 20},
                 toneColor(iconInk, this));
    painter.setPen(toneColor(ink, this));
    painter.setFont(textFont(current ? TextStyle::Strong : TextStyle::Body));
    const int badgeRoom = m_badge > 0 ? badgeSize(m_badge).width() + 16 : 8;
    Paint::line(painter, {44, 0, width() - 44.0 - badgeRoom, double(height())}, text());
    if (m_badge > 0) {
        const QSize size = badgeSize(m_badge);
        drawBadge(painter, QRectF(width() - 8 - size.width(), 0, size.width(), height()), m_badge,
                  m_badgeKind, palette());
    }
    if (isRingVisible()) {
        Paint::focusRing(painter, body, 8, toneColor(Tone::Focus, this));
    }
}

void SideMenuButton::paintPage(QPainter &painter)
{
    const QRectF body = QRectF(rect()).adjusted(pageIndent - 8, 0, 0, 0);
    if (isChecked()) {
        Paint::box(painter, {body, 7, toneColor(Tone::Surface, this), toneColor(Tone::Line, this)});
    } else if (isHovered()) {
        Paint::box(painter, {body, 7, toneColor(Tone::Line, this), QColor()});
    }
    painter.setPen(toneColor(isChecked() ? Tone::Text : Tone::Text2, this));
    painter.setFont(textFont(isChecked() ? TextStyle::SmallMed : TextStyle::Small));
    Paint::line(painter, body.adjusted(8, 0, -8, 0), text());
    if (isRingVisible()) {
        Paint::focusRing(painter, body, 7, toneColor(Tone::Focus, this));
    }
}
