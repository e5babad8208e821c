// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/searchfield.h"

#include "ui/kit/icons.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/textstyle.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

namespace {

constexpr int iconRoom = 24;
constexpr int usualWidth = 220;
constexpr int usualDelayMs = 200;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_shortcut(new QShortcut(QKeySequence::Find, this))
    , m_pause(new QTimer(this))
{
    setFieldDense(this, true);
    setFont(textFont(TextStyle::Body));
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    setTextMargins(iconRoom, 0, 0, 0);
    m_clear = addAction(Icons::icon(QStringLiteral("window-close")), TrailingPosition);
    m_clear->setText(tr("Clear search"));
    m_clear->setToolTip(tr("Clear search"));
    m_clear->setVisible(false);
    m_pause->setSingleShot(true);
    m_pause->setInterval(usualDelayMs);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(m_pause, &QTimer::timeout, this, &SearchField::emitSearched);
    connect(this, &QLineEdit::textChanged, this, &SearchField::onTextChanged);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::emitSearched);
    connect(m_shortcut, &QShortcut::activated, this, [this]() {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchField::setShortcut(const QKeySequence &keys)
{
    m_shortcut->setKey(keys);
    update();
}

void SearchField::showShortcut(const QKeySequence &keys)
{
    setShortcut(keys);
    m_shortcut->setEnabled(false);
}

void SearchField::setDelay(int milliseconds)
{
    m_pause->setInterval(milliseconds);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRectF place(12, (height() - 16) / 2.0, 16, 16);
    Icons::paint(painter, QStringLiteral("edit-find"), place, toneColor(Tone::Text2, this));
    if (isHintVisible()) {
        painter.setFont(textFont(TextStyle::Meta));
        painter.setPen(toneColor(Tone::Text3, this));
        painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, hint());
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    update();
}

void SearchField::onTextChanged(const QString &text)
{
    m_clear->setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        emitSearched();
    } else {
        m_pause->start();
    }
}

void SearchField::emitSearched()
{
    m_pause->stop();
    Q_EMIT searched(text().trimmed());
}

QString SearchField::hint() const
{
    return m_shortcut->key().toString(QKeySequence::NativeText);
}

bool SearchField::isHintVisible() const
{
    if (!text().isEmpty() || hasFocus()) {
        return false;
    }
    // The hint is the first to go when the room is short.
    const int hintWidth = QFontMetrics(textFont(TextStyle::Meta)).horizontalAdvance(hint());
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    return iconRoom + 12 + words + 8 + hintWidth + 12 <= width();
}

int SearchField::widthWithoutHint() const
{
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    return iconRoom + 12 + words + 12 + 2;
}

QSize SearchField::sizeHint() const
{
    const int hintWidth = QFontMetrics(textFont(TextStyle::Meta)).horizontalAdvance(hint());
    return {qMax(usualWidth, widthWithoutHint() + 8 + hintWidth), QLineEdit::sizeHint().height()};
}
