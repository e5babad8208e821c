// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// The room that stands above its pages in the menu; empty for none.
    QString parentText = {};
};

/// All rooms that this program has, in the order of the menu.
QList<Room> allRooms();
