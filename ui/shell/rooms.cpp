// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rooms.h"

QList<Room> allRooms()
{
    return {};
}

QList<SideMenuEntry> menuEntries(const QList<Room> &rooms)
{
    QList<SideMenuEntry> entries;
    for (const Room &room : rooms) {
        const qsizetype slash = room.id.indexOf(QLatin1Char('/'));
        if (slash < 0) {
            entries.append({room.id, room.text, room.icon, room.group, {}});
            continue;
        }
        const QString parent = room.id.left(slash);
        if (entries.isEmpty() || entries.last().id != parent) {
            entries.append({parent, room.parentText, room.icon, room.group, {}});
        }
        entries.last().pages.append({room.id, room.text, {}, room.group, {}});
    }
    return entries;
}
