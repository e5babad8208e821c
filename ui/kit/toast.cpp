// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

#include <utility>

namespace {

constexpr int margin = 16;
constexpr int saySeconds = 5;
constexpr int undoSeconds = 8;

/// The quiet button on the inverse ground of the toast.
class TipButton : public Button
{
public:
    explicit TipButton(QWidget *parent)
        : Button(Kind::Quiet, {}, {}, parent)
    {
        setButtonSize(Size::Small);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isRingVisible()) {
            Paint::focusRing(painter, rect(), 7, toneColor(Tone::TipLink, this));
        }
        painter.setFont(font());
        painter.setPen(toneColor(isHovered() ? Tone::TipText : Tone::TipLink, this));
        painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextShowMnemonic, text());
    }
};

} // namespace

Toast::Toast(QWidget *page)
    : QWidget(page)
    , m_text(new TextLabel(TextStyle::SmallMed, Tone::TipText, {}, this))
    , m_undoButton(new TipButton(this))
    , m_seconds(new TextLabel(TextStyle::Meta, Tone::TipText, {}, this))
    , m_undoKeys(new QShortcut(QKeySequence::Undo, page))
    , m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addSpacing(8);
    row->addWidget(m_undoButton);
    row->addWidget(m_seconds);
    m_undoButton->setText(tr("Undo"));
    m_undoKeys->setEnabled(false);
    setMinimumHeight(40);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &Toast::tick);
    connect(m_undoButton, &QAbstractButton::clicked, this, &Toast::undo);
    connect(m_undoKeys, &QShortcut::activated, this, &Toast::undo);
    page->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text)
{
    forgetUndo();
    start(text, saySeconds);
}

void Toast::offerUndo(const QString &text, std::function<void()> undo)
{
    forgetUndo();
    m_undo = std::move(undo);
    start(text, undoSeconds);
}

void Toast::forgetUndo()
{
    if (std::exchange(m_undo, {})) {
        Q_EMIT expired();
    }
}

void Toast::tick()
{
    if (underMouse() || m_undoButton->hasFocus() || !isShown()) {
        return;
    }
    --m_secondsLeft;
    m_seconds->setText(tr("%1 s").arg(m_secondsLeft));
    if (m_secondsLeft == 0) {
        finish();
        forgetUndo();
    }
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::box(painter, {rect(), 8, toneColor(Tone::Tip, this), QColor()});
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isShown()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::start(const QString &text, int seconds)
{
    m_secondsLeft = seconds;
    m_text->setText(text);
    m_seconds->setText(tr("%1 s").arg(seconds));
    m_undoButton->setVisible(bool(m_undo));
    m_undoKeys->setEnabled(bool(m_undo));
    m_seconds->setVisible(bool(m_undo));
    m_timer->start();
    // Before it is seen: the mouse must not be found over the place where it was.
    place();
    show();
    raise();
    QAccessibleEvent announced(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void Toast::place()
{
    const int room = parentWidget()->width() - 2 * margin;
    // Only what does not fit on one line wraps: a wrapped label alone would always take a square.
    m_text->setWrapping(false);
    layout()->activate();
    const int width = qMin(room, sizeHint().width());
    m_text->setWrapping(sizeHint().width() > room);
    layout()->activate();
    resize(width, qMax(minimumHeight(), layout()->hasHeightForWidth()
                                            ? layout()->totalHeightForWidth(width)
                                            : sizeHint().height()));
    move(margin, parentWidget()->height() - height() - margin);
}

void Toast::undo()
{
    const auto undo = std::exchange(m_undo, {});
    finish();
    if (undo) {
        undo();
        Q_EMIT undone();
    }
}

void Toast::finish()
{
    m_secondsLeft = 0;
    m_undoKeys->setEnabled(false);
    m_timer->stop();
    hide();
}
