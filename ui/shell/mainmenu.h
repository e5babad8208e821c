// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/rooms.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

/// The menu bar: every action of the program can be found by reading it, and has its key there.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        UiServices &services;
        Navigator &navigator;
        const QList<Room> &rooms;
        QMainWindow &window;
    };

    explicit MainMenu(const Parts &parts);

    void setPlace(const QString &roomId, bool canGoBack, bool canGoForward);
    /// "system", "light" or "dark".
    void setTheme(const QString &name);

Q_SIGNALS:
    void backWanted();
    void forwardWanted();
    void themeChosen(const QString &name);

private:
    void buildFile();
    void buildEdit();
    void buildView();
    void buildTheme(QMenu *view);
    void buildTools();
    void buildHelp();
    QMenu *addMenu(const QString &title);
    bool hasRoom(const QString &id) const;
    /// An entry that goes to a room; left out when the program does not have it.
    void addGoing(QMenu *menu, const QString &text, const QString &keys, const QString &roomId,
                  const QVariantMap &arguments);
    void copyApiAddress();
    void openDataFolder();

    Parts m_parts;
    QActionGroup *m_roomActions;
    QActionGroup *m_themeActions;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
};
