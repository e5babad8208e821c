// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scrim.h"

#include "ui/kit/tone.h"

#include <QEvent>
#include <QPainter>

void Scrim::cover(QWidget *anchor, QWidget *dialog)
{
    if (anchor && anchor->window() != dialog) {
        new Scrim(anchor->window(), dialog);
    }
}

Scrim::Scrim(QWidget *window, QWidget *dialog)
    : QWidget(window)
    , m_dialog(dialog)
{
    window->installEventFilter(this);
    dialog->installEventFilter(this);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    setGeometry(window->rect());
    raise();
    show();
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), toneColor(Tone::Scrim, this));
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    if (watched == m_dialog && event->type() == QEvent::Hide) {
        hide();
        deleteLater();
    }
    return QWidget::eventFilter(watched, event);
}
