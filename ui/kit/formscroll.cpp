// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formscroll.h"

#include <QLayout>
#include <QScreen>
#include <QShowEvent>

#include <utility>

namespace {

constexpr int leastHeight = 160;
/// The title bar that a desktop adds.
constexpr int frameHeight = 40;

} // namespace

FormScroll::FormScroll(QWidget *form, const QSize &margins, QWidget *dialog)
    : PageScroll(form, margins.width(), dialog)
{
    QMargins own = form->layout()->contentsMargins();
    own.setBottom(margins.height());
    form->layout()->setContentsMargins(own);
    setMinimumHeight(leastHeight);
}

void FormScroll::fit()
{
    QWidget *dialog = window();
    const int rest = dialog->layout()->totalMinimumSize().height() - leastHeight;
    const int wanted = rest + widget()->layout()->totalHeightForWidth(widget()->width());
    const int room = screen()->availableSize().height() - frameHeight;
    // Not when a person has made it smaller and nothing was added.
    const bool grows = wanted > std::exchange(m_wanted, wanted);
    if (grows && dialog->height() < qMin(wanted, room)) {
        dialog->resize(dialog->width(), qMin(wanted, room));
    }
}

void FormScroll::showEvent(QShowEvent *event)
{
    PageScroll::showEvent(event);
    if (!event->spontaneous()) {
        window()->layout()->activate();
        fit();
    }
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = PageScroll::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest && isVisible()) {
        fit();
    }
    return done;
}
