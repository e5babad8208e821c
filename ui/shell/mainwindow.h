// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changefeed.h"
#include "ui/shell/navigator.h"
#include "ui/shell/rooms.h"
#include "ui/shell/windowmemory.h"

#include <QHash>
#include <QMainWindow>

class MainMenu;
class QStackedWidget;
class SideMenu;
class StatusLights;
class Toast;

/// The window: menu bar and side menu around the rooms.
///
/// Rooms are made when they are first shown. It remembers where it stood and follows the theme of
/// the settings. Closing it asks what is unsaved, and says what still waits.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    explicit MainWindow(UiServices &services, QWidget *parent = nullptr);
    /// With other rooms than the program has, for tests.
    MainWindow(UiServices &services, const QList<Room> &rooms, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QString &roomId, const QVariantMap &arguments = {}) override;
    void say(const QString &text) override;
    void offerUndo(const QString &text, std::function<void()> undo) override;

    QString currentRoom() const { return m_current; }
    /// Comes to the front from wherever it is, because somebody asked for it.
    void bringToFront();
    /// Closes without a question: the session ends, or the program was told to stop.
    void closeNow();

Q_SIGNALS:
    /// Gone for good; the program may end.
    void closed();
    /// The setting of the language changed and nothing unsaved is in the way: a window in that
    /// language may take this one's place.
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildWindow();
    void orderTabs();
    void buildMenus();
    const Room *room(const QString &id) const;
    Screen *screenOf(const Room &room);
    Screen *currentScreen() const;
    void showRoom(const Room &room, const QVariantMap &arguments);
    void goBack();
    void goForward();
    void travel(QStringList &from, QStringList &to);
    void takeChanges(const Changes &changes);
    void takeSettings();
    void takeLanguage(const QString &language);
    void saveTheme(const QString &name);
    void askBeforeClosing();
    void confirmWaiting(int waiting);
    void remember();

    UiServices &m_services;
    QList<Room> m_rooms;
    WindowMemory m_memory;
    QHash<QString, Screen *> m_screens;
    QString m_current;
    QStringList m_back;
    QStringList m_forward;
    SideMenu *m_side = nullptr;
    QStackedWidget *m_stack = nullptr;
    Toast *m_toast = nullptr;
    MainMenu *m_menus = nullptr;
    StatusLights *m_lights = nullptr;
    QString m_theme;
    QString m_language;
    bool m_closing = false;
    bool m_asking = false;
    bool m_travelling = false;
};
