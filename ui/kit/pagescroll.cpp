// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pagescroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

PageScroll::PageScroll(QWidget *content, int rightMargin, QWidget *parent)
    : QScrollArea(parent)
    , m_rightMargin(rightMargin)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The ground of whatever it lies on shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    makeRoomForBar(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { makeRoomForBar(most > least); });
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        takeHeightByWidth();
    }
    return QScrollArea::eventFilter(watched, event);
}

/// As high as its words are at the width of the moment: what wrapped labels would like to have is
/// more, and would show a bar where there is nothing to scroll.
void PageScroll::takeHeightByWidth()
{
    const bool wraps = widget()->layout()->hasHeightForWidth();
    widget()->setSizePolicy(QSizePolicy::Preferred,
                            wraps ? QSizePolicy::Ignored : QSizePolicy::Preferred);
}

void PageScroll::makeRoomForBar(bool barShown)
{
    const int bar = barShown ? verticalScrollBar()->sizeHint().width() : 0;
    QMargins margins = widget()->layout()->contentsMargins();
    margins.setRight(qMax(0, m_rightMargin - bar));
    widget()->layout()->setContentsMargins(margins);
}
