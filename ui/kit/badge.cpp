// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge.h"

#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

QString shownCount(int count)
{
    return count > 999 ? QStringLiteral("999+") : QString::number(count);
}

} // namespace

QSize badgeSize(int count)
{
    const QFontMetrics metrics(textFont(TextStyle::MetaStrong));
    const int height = qMax(20, metrics.height() + 4);
    return {qMax(height, metrics.horizontalAdvance(shownCount(count)) + 12), height};
}

void drawBadge(QPainter &painter, const QRectF &rect, int count, BadgeKind kind,
               const QPalette &palette)
{
    QRectF body(QPointF(), badgeSize(count));
    body.moveCenter(rect.center());
    const bool failure = kind == BadgeKind::Failure;
    const Tone ground = failure ? Tone::BadBg : Tone::Accent;
    Paint::box(painter, {body, body.height() / 2, toneColor(ground, palette), QColor()});
    painter.setFont(textFont(TextStyle::MetaStrong));
    painter.setPen(toneColor(failure ? Tone::Bad : Tone::OnAccent, palette));
    painter.drawText(body, Qt::AlignCenter, shownCount(count));
}

Badge::Badge(BadgeKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setCount(int count, const QString &accessibleText)
{
    m_count = count;
    setAccessibleName(accessibleText);
    // Without a parent it would become a window.
    if (parentWidget()) {
        setVisible(count > 0);
    }
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_count);
}

void Badge::paintEvent(QPaintEvent *)
{
    if (m_count == 0) {
        return;
    }
    QPainter painter(this);
    drawBadge(painter, rect(), m_count, m_kind, palette());
}
