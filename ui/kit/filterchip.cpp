// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterchip.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int padding = 12;
constexpr int signSize = 14;
constexpr int signGap = 8;
/// Names of channels and chatbots may be long; the row of chips has to fit.
constexpr int widestWords = 200;
constexpr int narrowestWords = 48;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
{
    setText(text);
    setCheckable(true);
    setFont(textFont(TextStyle::SmallMed));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(count < 0 ? QString() : text() + QLatin1Char(' ') + countText());
    updateGeometry();
    update();
}

void FilterChip::setChevron(bool chevron)
{
    m_chevron = chevron;
    updateGeometry();
}

void FilterChip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    return {restWidth() + wordsWidth(), qMax(28, fontMetrics().height() + 8)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {restWidth() + qMin(narrowestWords, wordsWidth()), sizeHint().height()};
}

int FilterChip::restWidth() const
{
    int width = 2 * padding + 1;
    if (m_count >= 0) {
        width += 6 + QFontMetrics(textFont(TextStyle::Meta)).horizontalAdvance(countText());
    }
    if (m_chevron || m_removable) {
        width += signGap + signSize;
    }
    return width;
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool ring = isRingVisible();
    const qreal inset = ring ? 3 : 0;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const Tone fill = isChecked() ? Tone::Soft : (isHovered() ? Tone::Hover : Tone::Surface);
    const Tone edge = isChecked() ? Tone::Accent : Tone::Edge;
    Paint::box(painter, {body, body.height() / 2, toneColor(fill, this), toneColor(edge, this)});
    if (ring) {
        Paint::focusRing(painter, rect(), height() / 2.0, toneColor(Tone::Focus, this));
    }
    const QColor ink = toneColor(
        !isEnabled() ? Tone::Disabled : (isChecked() ? Tone::SoftText : Tone::Text), this);
    painter.setPen(ink);
    painter.setFont(font());
    qreal x = padding;
    const int words = qMin(wordsWidth(), width() - restWidth());
    Paint::line(painter, QRectF(x, 0, words + 1, height()), text());
    setToolTip(words < fontMetrics().horizontalAdvance(text()) ? text() : QString());
    x += words;
    if (m_count >= 0) {
        painter.setFont(textFont(TextStyle::Meta));
        painter.setPen(toneColor(isChecked() ? Tone::SoftText : Tone::Text2, this));
        painter.drawText(QRectF(x + 6, 0, width() - x, height()), Qt::AlignVCenter, countText());
    }
    if (m_chevron || showsRemove()) {
        const QRectF sign(width() - padding + 1 - signSize, (height() - signSize) / 2.0, signSize,
                          signSize);
        Icons::paint(painter,
                     showsRemove() ? QStringLiteral("window-close") : QStringLiteral("go-down"),
                     sign, isChecked() ? ink : toneColor(Tone::Text2, this));
    }
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       (event->key() == Qt::Key_Down && (m_chevron || m_removable));
    if (opens) {
        click();
        return;
    }
    FocusAware<QAbstractButton>::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onSign = event->position().x() > width() - padding - signSize - 4;
    if (showsRemove() && onSign && rect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    FocusAware<QAbstractButton>::mouseReleaseEvent(event);
}

int FilterChip::wordsWidth() const
{
    return qMin(widestWords, fontMetrics().horizontalAdvance(text()));
}

QString FilterChip::countText() const
{
    return QLocale().toString(m_count);
}
