// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kitdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/formscroll.h"
#include "ui/kit/scrim.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShowEvent>
#include <QVBoxLayout>

namespace {

constexpr int sideMargin = 24;
/// Between the body and the line above the foot.
constexpr int bodyMargin = 20;

} // namespace

KitDialog::KitDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_upper = new QVBoxLayout;
    m_upper->setContentsMargins(sideMargin, 20, sideMargin, bodyMargin);
    m_upper->setSpacing(12);
    m_head = new TextLabel(TextStyle::Head, {}, this);
    m_head->setWrapping(true);
    m_upper->addWidget(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(12);
    m_upper->addLayout(m_body, 1);
    column->addLayout(m_upper, 1);
    column->addWidget(new Hairline(this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(sideMargin, 12, sideMargin, 12);
    foot->setSpacing(8);
    m_footStart = new QHBoxLayout;
    m_footEnd = new QHBoxLayout;
    m_footStart->setSpacing(8);
    m_footEnd->setSpacing(8);
    foot->addLayout(m_footStart);
    foot->addStretch();
    foot->addLayout(m_footEnd);
    column->addLayout(foot);
    setMinimumWidth(560);
    setTitle(title);
}

void KitDialog::setTitle(const QString &title)
{
    m_head->setText(title);
    setWindowTitle(title);
}

void KitDialog::setHeadVisible(bool visible)
{
    m_head->setVisible(visible);
}

void KitDialog::addForm(QWidget *form)
{
    m_upper->setContentsMargins(sideMargin, 20, 0, 0);
    m_head->setContentsMargins(0, 0, sideMargin, 0);
    m_body->addWidget(new FormScroll(form, {sideMargin, bodyMargin}, this), 1);
}

void KitDialog::addFootStart(QWidget *widget)
{
    m_footStart->addWidget(widget);
}

void KitDialog::addFootEnd(QWidget *widget)
{
    m_footEnd->addWidget(widget);
}

Button *KitDialog::addCancel()
{
    auto *cancel = new Button(Button::Kind::Secondary, tr("Cancel"), {}, this);
    cancel->setButtonSize(Button::Size::Large);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    addFootEnd(cancel);
    return cancel;
}

Button *KitDialog::addMain(const QString &text, const QString &iconName)
{
    auto *main = new Button(Button::Kind::Primary, text, iconName, this);
    main->setDefault(true);
    addFootEnd(main);
    return main;
}

void KitDialog::fitToWidth(int width)
{
    m_fittedWidth = width;
    setFixedWidth(width);
    // The layout's own minimum takes wrapped labels to be as narrow as they would like to be, and
    // leaves the height of that width open below them.
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
}

void KitDialog::fitHeight()
{
    if (m_fittedWidth > 0) {
        setFixedHeight(layout()->totalHeightForWidth(m_fittedWidth));
    }
}

bool KitDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        fitHeight();
    }
    return done;
}

void KitDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        fitHeight();
    }
    if (!event->spontaneous() && parentWidget()) {
        Scrim::cover(parentWidget(), this);
    }
    QDialog::showEvent(event);
}

void KitDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), toneColor(Tone::Surface, this));
}
