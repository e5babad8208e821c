// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/badge.h"

#include <QHash>
#include <QList>
#include <QWidget>

class FootCard;
class QVBoxLayout;
class SideMenuButton;
class TextLabel;

/// One room of the side menu, or a page below it.
struct SideMenuEntry
{
    QString id;
    QString text;
    QString icon;
    /// A change of group makes a gap.
    int group = 0;
    QList<SideMenuEntry> pages;
};

/// The left edge of the main window: mark, rooms with badges, and the state of the API at the foot.
///
/// Up and Down move between the rooms, Enter and Space open one. A room with pages shows them while
/// it or one of them is current; opening such a room opens its first page.
class SideMenu : public QWidget
{
    Q_OBJECT

public:
    explicit SideMenu(QWidget *parent = nullptr);

    void setCompany(const QString &company);
    void setEntries(const QList<SideMenuEntry> &entries);
    QString current() const { return m_current; }
    /// Shows where we are; emits nothing.
    void setCurrent(const QString &id);
    /// The keyboard begins at the entry of the current room; no ring is seen before it is used.
    void focusCurrent();
    /// The text says what is counted, for screen readers.
    void setBadge(const QString &id, int count, BadgeKind kind, const QString &accessibleText);
    FootCard *footCard() const { return m_foot; }

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButton(const SideMenuEntry &entry, SideMenuButton *room);
    void buildHead(QVBoxLayout *column);
    void open(SideMenuButton *button);

    QVBoxLayout *m_rooms = nullptr;
    TextLabel *m_company = nullptr;
    FootCard *m_foot = nullptr;
    QList<SideMenuButton *> m_buttons;
    QString m_current;
};
