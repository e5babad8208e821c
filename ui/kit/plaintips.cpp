// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plaintips.h"

#include <QEvent>
#include <QLabel>

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    // Qt's own label for tooltips is polished before it gets its first text.
    if (event->type() == QEvent::Polish && watched->inherits("QTipLabel")) {
        if (auto *tip = qobject_cast<QLabel *>(watched)) {
            tip->setTextFormat(Qt::PlainText);
        }
    }
    return QObject::eventFilter(watched, event);
}
