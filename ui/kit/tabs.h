// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"

#include <QTabBar>

class QStackedWidget;

/// The tab bar of LOOK: words 24 apart, the current one with a bar, a line below all.
class TabBar : public FocusAware<QTabBar>
{
    Q_OBJECT

public:
    explicit TabBar(QWidget *parent = nullptr);

    /// A dot and a word in red after the tab's text: something in it is to be mended.
    void setFault(int index, bool fault);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// Pages with a TabBar above.
class Tabs : public QWidget
{
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);

    int addTab(QWidget *page, const QString &text);
    TabBar *bar() const { return m_bar; }
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    TabBar *m_bar;
    QStackedWidget *m_pages;
};
