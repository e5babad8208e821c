// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textlabel.h"

#include "ui/kit/paint.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

TextLabel::TextLabel(TextStyle style, const QString &text, QWidget *parent)
    : TextLabel(style, Tone::Text, text, parent)
{
}

TextLabel::TextLabel(TextStyle style, Tone tone, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_tone(tone)
{
    setFont(textFont(style));
    setTextFormat(Qt::PlainText);
    applyTone();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    setFont(textFont(style));
}

void TextLabel::setHint(const QString &hint)
{
    m_hint = hint;
    setToolTip(hint);
}

void TextLabel::setWrapping(bool wrapping)
{
    setWordWrap(wrapping);
    QSizePolicy policy(wrapping ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                       QSizePolicy::Minimum);
    policy.setHeightForWidth(wrapping);
    setSizePolicy(policy);
}

void TextLabel::setEliding(Qt::TextElideMode mode)
{
    m_elide = mode;
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(mode == Qt::ElideNone ? QSizePolicy::Preferred
                                                     : QSizePolicy::Expanding);
    setSizePolicy(policy);
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elide != Qt::ElideNone) {
        size.setWidth(qMin(size.width(), fontMetrics().averageCharWidth() * 6));
    }
    return size;
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyTone();
    }
    QLabel::changeEvent(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect room = contentsRect();
    Paint::line(painter, room, text(), m_elide, alignment() & Qt::AlignHorizontal_Mask);
    const bool cut = fontMetrics().horizontalAdvance(text()) > room.width();
    setToolTip(cut && !m_hint.isEmpty() ? text() + QLatin1Char('\n') + m_hint
               : cut                    ? text()
                                        : m_hint);
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText()) {
        copySelection();
        return;
    }
    QLabel::keyPressEvent(event);
}

void TextLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        QLabel::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("&Copy"));
    copy->setEnabled(hasSelectedText());
    connect(copy, &QAction::triggered, this, &TextLabel::copySelection);
    connect(menu->addAction(tr("Select &all")), &QAction::triggered, this,
            [this] { setSelection(0, static_cast<int>(text().size())); });
    menu->popup(event->globalPos());
}

void TextLabel::copySelection() const
{
    QString words = selectedText();
    words.remove(QChar(0x200b));
    words.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    words.replace(QChar::LineSeparator, QLatin1Char('\n'));
    QGuiApplication::clipboard()->setText(words);
}

void TextLabel::applyTone()
{
    const QColor colour = toneColor(m_tone, this);
    QPalette own = palette();
    if (own.color(QPalette::Active, QPalette::WindowText) == colour) {
        return;
    }
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(own);
}
