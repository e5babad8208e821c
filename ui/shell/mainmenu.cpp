// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "models/ports/gatewaycontrol.h"
#include "models/store/configurationcache.h"
#include "ui/kit/icons.h"
#include "ui/messages/openfile.h"
#include "ui/services.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/editmenu.h"
#include "ui/shell/navigator.h"
#include "ui/shell/shortcutsdialog.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

MainMenu::MainMenu(const Parts &parts)
    : m_parts(parts)
    , m_roomActions(new QActionGroup(this))
    , m_themeActions(new QActionGroup(this))
{
    buildFile();
    QMenu *edit = addMenu(tr("&Edit"));
    new EditMenu(m_parts.window, edit, this);
    addGoing(edit, tr("Search &everything"), QStringLiteral("Ctrl+K"), QStringLiteral("start"),
             {{QStringLiteral("search"), true}});
    buildView();
    buildTools();
    buildHelp();
    setTheme(m_parts.services.configuration.current()->settings.theme);
}

QMenu *MainMenu::addMenu(const QString &title)
{
    return m_parts.window.menuBar()->addMenu(title);
}

bool MainMenu::hasRoom(const QString &id) const
{
    return std::any_of(m_parts.rooms.cbegin(), m_parts.rooms.cend(),
                       [&id](const Room &room) { return room.id == id; });
}

void MainMenu::addGoing(QMenu *menu, const QString &text, const QString &keys,
                        const QString &roomId, const QVariantMap &arguments)
{
    if (!hasRoom(roomId)) {
        return;
    }
    QAction *action = menu->addAction(text);
    action->setShortcut(QKeySequence(keys));
    connect(action, &QAction::triggered, this,
            [this, roomId, arguments] { m_parts.navigator.open(roomId, arguments); });
}

void MainMenu::buildFile()
{
    QMenu *menu = addMenu(tr("&File"));
    addGoing(menu, tr("&New message"), QStringLiteral("Ctrl+N"), QStringLiteral("messages"),
             {{QStringLiteral("compose"), true}});
    addGoing(menu, tr("Generate &token…"), QStringLiteral("Ctrl+T"),
             QStringLiteral("integrations/systems"), {{QStringLiteral("issueToken"), true}});
    addGoing(menu, tr("New &chatbot"), {}, QStringLiteral("chatbots"),
             {{QStringLiteral("create"), true}});
    menu->addSeparator();
    QAction *quit = menu->addAction(Icons::icon(QStringLiteral("system-log-out")), tr("&Quit"));
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, &m_parts.window, &QWidget::close);
}

void MainMenu::buildView()
{
    QMenu *menu = addMenu(tr("&View"));
    int number = 0;
    for (const Room &room : m_parts.rooms) {
        QAction *action = menu->addAction(Icons::icon(room.icon), room.text);
        action->setCheckable(true);
        action->setData(room.id);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(++number)));
        m_roomActions->addAction(action);
    }
    connect(m_roomActions, &QActionGroup::triggered, this,
            [this](QAction *action) { m_parts.navigator.open(action->data().toString()); });
    menu->addSeparator();
    m_back = menu->addAction(Icons::icon(QStringLiteral("go-previous")), tr("&Back"));
    m_back->setShortcut(QKeySequence(QStringLiteral("Alt+Left")));
    connect(m_back, &QAction::triggered, this, &MainMenu::backWanted);
    m_forward = menu->addAction(Icons::icon(QStringLiteral("go-next")), tr("&Forward"));
    m_forward->setShortcut(QKeySequence(QStringLiteral("Alt+Right")));
    connect(m_forward, &QAction::triggered, this, &MainMenu::forwardWanted);
    menu->addSeparator();
    buildTheme(menu);
}

void MainMenu::buildTheme(QMenu *view)
{
    QMenu *menu = view->addMenu(Icons::icon(QStringLiteral("palette")), tr("&Theme"));
    const QList<QPair<QString, QString>> themes{{QStringLiteral("system"), tr("As the &system")},
                                                {QStringLiteral("light"), tr("&Light")},
                                                {QStringLiteral("dark"), tr("&Dark")}};
    for (const auto &[name, text] : themes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(name);
        m_themeActions->addAction(action);
    }
    connect(m_themeActions, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT themeChosen(action->data().toString()); });
}

void MainMenu::buildTools()
{
    QMenu *menu = addMenu(tr("&Tools"));
    QAction *copy =
        menu->addAction(Icons::icon(QStringLiteral("edit-copy")), tr("&Copy address of the API"));
    connect(copy, &QAction::triggered, this, &MainMenu::copyApiAddress);
    QAction *restart =
        menu->addAction(Icons::icon(QStringLiteral("restart")), tr("&Restart the API"));
    connect(restart, &QAction::triggered, &m_parts.services.gateway, &GatewayControl::restart);
    QAction *folder =
        menu->addAction(Icons::icon(QStringLiteral("folder")), tr("Open the &data folder"));
    connect(folder, &QAction::triggered, this, &MainMenu::openDataFolder);
    menu->addSeparator();
    addGoing(menu, tr("&Settings"), QStringLiteral("Ctrl+,"), QStringLiteral("settings"), {});
}

void MainMenu::buildHelp()
{
    QMenu *menu = addMenu(tr("&Help"));
    QWidget *window = &m_parts.window;
    QAction *keys = menu->addAction(tr("&Keyboard shortcuts"));
    keys->setShortcuts({QKeySequence(QStringLiteral("Ctrl+/")), QKeySequence(Qt::Key_F1)});
    connect(keys, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(*m_parts.window.menuBar(), &m_parts.window))->open(); });
    QAction *about = menu->addAction(tr("&About Karoo Desk"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, window,
            [this, window] { (new AboutDialog(m_parts.services.dataFolder, window))->open(); });
}

void MainMenu::setPlace(const QString &roomId, bool canGoBack, bool canGoForward)
{
    for (QAction *action : m_roomActions->actions()) {
        action->setChecked(action->data().toString() == roomId);
    }
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void MainMenu::setTheme(const QString &name)
{
    for (QAction *action : m_themeActions->actions()) {
        action->setChecked(action->data().toString() == name);
    }
}

void MainMenu::copyApiAddress()
{
    const QString address = m_parts.services.gateway.address();
    if (address.isEmpty()) {
        m_parts.navigator.say(tr("The API does not run; there is no address to copy."));
        return;
    }
    QGuiApplication::clipboard()->setText(address);
    m_parts.navigator.say(tr("Address copied: %1").arg(address));
}

void MainMenu::openDataFolder()
{
    const QString folder = m_parts.services.dataFolder;
    if (!OpenFile::folder(folder)) {
        m_parts.navigator.say(tr("No program opened the folder. It is here: %1").arg(folder));
    }
}
