// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// Scrolls a page's content up and down; its right edge stays where it is when the bar comes.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content, which must have a layout. `rightMargin` is what lies right of it, the bar
    /// included.
    PageScroll(QWidget *content, int rightMargin, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeHeightByWidth();
    void makeRoomForBar(bool barShown);

    int m_rightMargin;
};
