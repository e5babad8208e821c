// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/sidemenu.h"

#include <QList>
#include <QString>

class Navigator;
class Screen;
struct UiServices;

/// One room of the side menu and how its screen is made.
struct Room
{
    using Maker = Screen *(*)(UiServices &services, Navigator &navigator);

    /// As Navigator::open() names it. A room below another has its id before a slash.
    QString id;
    QString text;
    QString icon;
    /// A change of group makes a gap in the menu.
    int group = 0;
    Maker make = nullptr;
    /// What stands above it in the menu, where its id has a slash.
    QString parentText = {};
};

/// All rooms that this program has, in the order of the menu.
QList<Room> allRooms();

/// The same as the side menu wants them: pages below the room that their id begins with.
QList<SideMenuEntry> menuEntries(const QList<Room> &rooms);
