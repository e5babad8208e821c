// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rooms.h"

#include "ui/channels/channelsscreen.h"
#include "ui/chatbots/chatbotsscreen.h"
#include "ui/integrations/howtoscreen.h"
#include "ui/integrations/systemsscreen.h"
#include "ui/messages/messagesscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/start/startscreen.h"

#include <QCoreApplication>

namespace {

enum Group { Daily, SetUp, Program };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rooms)
};

template<class RoomScreen>
Screen *makeScreen(UiServices &services, Navigator &navigator)
{
    if constexpr (std::is_constructible_v<RoomScreen, UiServices &, Navigator &>) {
        return new RoomScreen(services, navigator);
    } else {
        return new RoomScreen(services);
    }
}

} // namespace

QList<Room> allRooms()
{
    return {
        {QStringLiteral("start"), Words::tr("Start"), QStringLiteral("go-home"), Daily,
         makeScreen<StartScreen>},
        {QStringLiteral("messages"), Words::tr("Messages"), QStringLiteral("mail-send"), Daily,
         makeScreen<MessagesScreen>},
        {QStringLiteral("integrations/systems"), Words::tr("External systems"),
         QStringLiteral("plug"), SetUp, makeScreen<SystemsScreen>, Words::tr("Integrations")},
        {QStringLiteral("integrations/howto"), Words::tr("How to integrate"),
         QStringLiteral("plug"), SetUp, makeScreen<HowToScreen>, Words::tr("Integrations")},
        {QStringLiteral("chatbots"), Words::tr("Chatbots"), QStringLiteral("robot"), SetUp,
         makeScreen<ChatbotsScreen>},
        {QStringLiteral("channels"), Words::tr("Channels"), QStringLiteral("antenna"), SetUp,
         makeScreen<ChannelsScreen>},
        {QStringLiteral("settings"), Words::tr("Settings"), QStringLiteral("preferences-system"),
         Program, makeScreen<SettingsScreen>},
    };
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
