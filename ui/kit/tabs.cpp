// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tabs.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int gap = 24;
constexpr int barHeight = 40;
constexpr int markRoom = 20;
constexpr int ringGap = 4;

} // namespace

TabBar::TabBar(QWidget *parent)
    : FocusAware<QTabBar>(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFont(textFont(TextStyle::Med));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

void TabBar::setFault(int index, bool fault)
{
    if (tabData(index).toBool() == fault) {
        return;
    }
    setTabData(index, fault);
    setAccessibleTabName(index, fault ? tr("%1, to be corrected").arg(tabText(index)) : QString());
    // The width of the tab changes, and only this makes the bar measure again.
    setTabText(index, tabText(index));
}

QSize TabBar::tabSizeHint(int index) const
{
    const int words = QFontMetrics(textFont(TextStyle::Strong)).horizontalAdvance(tabText(index));
    const int mark = tabData(index).toBool() ? markRoom : 0;
    return {words + mark + gap, qMax(barHeight, fontMetrics().height() + 20)};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), toneColor(Tone::Line, this));
    for (int i = 0; i < count(); ++i) {
        const QRectF tab = QRectF(tabRect(i)).adjusted(0, 0, -gap, 0);
        const bool current = i == currentIndex();
        const bool hovered = tabRect(i).contains(mapFromGlobal(QCursor::pos())) && underMouse();
        const Tone ink = !isTabEnabled(i)     ? Tone::Disabled
                         : current || hovered ? Tone::Text
                                              : Tone::Text2;
        painter.setFont(textFont(current ? TextStyle::Strong : TextStyle::Med));
        painter.setPen(toneColor(ink, this));
        // The ring has no room at the left of the first one: its words make some.
        const bool ring = current && isRingVisible();
        const int moved = ring && i == 0 ? ringGap : 0;
        painter.drawText(tab.translated(moved, 0),
                         int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextShowMnemonic, tabText(i));
        if (tabData(i).toBool()) {
            const QRectF mark(tab.right() - 16 + moved, tab.center().y() - 8, 16, 16);
            Icons::paint(painter, QStringLiteral("alert-circle"), mark, toneColor(Tone::Bad, this));
        }
        if (current) {
            const QRectF bar(tab.left(), height() - 3, tab.width(), 3);
            Paint::box(painter, {bar, 1.5, toneColor(Tone::Accent, this), QColor()});
            if (ring) {
                Paint::focusRing(painter, tab.adjusted(moved - ringGap, 4, moved + ringGap, -5), 6,
                                 toneColor(Tone::Focus, this));
            }
        }
    }
}

Tabs::Tabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new TabBar(this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_bar, &QTabBar::currentChanged, this, &Tabs::currentChanged);
}

int Tabs::addTab(QWidget *page, const QString &text)
{
    m_pages->addWidget(page);
    return m_bar->addTab(text);
}

int Tabs::current() const
{
    return m_bar->currentIndex();
}

void Tabs::setCurrent(int index)
{
    m_bar->setCurrentIndex(index);
}
