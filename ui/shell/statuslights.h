// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changefeed.h"

#include <QObject>

class Banner;
struct Channel;
class QTimer;
class SideMenu;
struct UiServices;

/// Keeps true what the window shows of the program's state: the badges, the card of the API, and
/// the banner over all rooms while data cannot be saved, the API does not run or a channel is
/// broken.
class StatusLights : public QObject
{
    Q_OBJECT

public:
    StatusLights(UiServices &services, SideMenu &side, Banner &banner, QObject *parent);

    /// At once; otherwise it happens by itself shortly after a change.
    void refresh();
    /// What no signal tells: whether data can be saved, and whether the day has changed. Every 2 s.
    void look();

Q_SIGNALS:
    void gatewaySettingsWanted();
    /// The banner names a broken channel and was answered.
    void reconnectWanted(const QString &key);

private:
    void takeChanges(const Changes &changes);
    void updateCard();
    void updateBadges();
    void updateBanner();
    void showBroken(const Channel &channel);
    void act();

    UiServices &m_services;
    SideMenu &m_side;
    Banner &m_banner;
    QTimer *m_soon;
    QTimer *m_watch;
    QList<qint64> m_day;
    /// The channel that the banner names; empty: it is about something else.
    QString m_brokenKey;
};
