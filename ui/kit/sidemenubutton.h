// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/badge.h"
#include "ui/kit/focusaware.h"

#include <QAbstractButton>

/// A room or a page in the side menu.
class SideMenuButton : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    SideMenuButton(const QString &id, const QString &text, const QString &iconName,
                   SideMenuButton *room, QWidget *parent);

    QString id() const { return m_id; }
    /// The room a page belongs to; null for a room.
    SideMenuButton *room() const { return m_room; }
    void setBadge(int count, BadgeKind kind, const QString &accessibleText);
    QSize sizeHint() const override;
    /// Takes the focus, but shows no ring before a key is pressed.
    void focusQuietly();

protected:
    bool isRingVisible() const override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override {}
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintRoom(QPainter &painter);
    void paintPage(QPainter &painter);

    QString m_id;
    QString m_iconName;
    SideMenuButton *m_room;
    int m_badge = 0;
    bool m_quiet = false;
    BadgeKind m_badgeKind = BadgeKind::Unread;
};
