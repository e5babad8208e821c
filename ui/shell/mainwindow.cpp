// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/actions/savesettings.h"
#include "models/base/clock.h"
#include "models/store/configurationcache.h"
#include "models/store/messagestatisticsstore.h"
#include "ui/errortexts.h"
#include "ui/kit/banner.h"
#include "ui/kit/footcard.h"
#include "ui/kit/icons.h"
#include "ui/kit/prompts.h"
#include "ui/kit/sidemenu.h"
#include "ui/kit/sidemenubutton.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/toast.h"
#include "ui/messages/openfile.h"
#include "ui/services.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/screen.h"
#include "ui/shell/statuslights.h"
#include "ui/shell/themenames.h"
#include "ui/writes.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr QSize minimumWindow(1024, 640);
constexpr qsizetype longestTravel = 50;
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

QString firstRoom(const QList<Room> &rooms)
{
    return rooms.isEmpty() ? QString() : rooms.first().id;
}

} // namespace

MainWindow::MainWindow(UiServices &services, QWidget *parent)
    : MainWindow(services, allRooms(), parent)
{
}

MainWindow::MainWindow(UiServices &services, const QList<Room> &rooms, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_rooms(rooms)
    , m_memory(services.dataFolder)
    , m_theme(services.configuration.current()->settings.theme)
    , m_language(services.configuration.current()->settings.language)
{
    setWindowTitle(QStringLiteral("Karoo Desk"));
    setWindowIcon(Icons::brand());
    setMinimumSize(minimumWindow);
    buildWindow();
    buildMenus();
    connect(&m_services.feed, &ChangeFeed::changed, this, &MainWindow::takeChanges);
    OpenFile::forgetCopies(m_services.dataFolder, m_services.clock.nowMs() - dayMs);
    m_memory.restorePlace(*this);
    const QString last = m_memory.lastRoom();
    open(room(last) ? last : firstRoom(m_rooms));
    m_side->focusCurrent();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildWindow()
{
    menuBar()->setFont(textFont(TextStyle::Small));
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new SideMenu(centre);
    m_side->setEntries(menuEntries(m_rooms));
    m_side->setCompany(m_services.configuration.current()->settings.company);
    row->addWidget(m_side);
    auto *page = new QWidget(centre);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *strip = new QWidget(page);
    auto *notice = new QHBoxLayout(strip);
    notice->setContentsMargins(24, 12, 24, 0);
    auto *banner = new Banner(strip);
    notice->addWidget(banner);
    column->addWidget(strip);
    m_stack = new QStackedWidget(page);
    column->addWidget(m_stack, 1);
    row->addWidget(page, 1);
    setCentralWidget(centre);
    orderTabs();
    m_toast = new Toast(page);
    m_lights = new StatusLights(m_services, *m_side, *banner, this);
    connect(m_side, &SideMenu::activated, this, [this](const QString &id) { open(id); });
    connect(m_lights, &StatusLights::gatewaySettingsWanted, this, [this] {
        open(QStringLiteral("settings"), {{QStringLiteral("page"), QStringLiteral("network")}});
    });
    connect(m_lights, &StatusLights::reconnectWanted, this, [this](const QString &key) {
        open(QStringLiteral("channels"), {{QStringLiteral("reconnect"), key}});
    });
}

void MainWindow::orderTabs()
{
    QWidget *before = m_side;
    for (QWidget *room : m_side->findChildren<SideMenuButton *>()) {
        setTabOrder(before, room);
        before = room;
    }
    setTabOrder(before, m_side->footCard());
}

void MainWindow::buildMenus()
{
    m_menus = new MainMenu({m_services, *this, m_rooms, *this});
    m_menus->setParent(this);
    connect(m_menus, &MainMenu::backWanted, this, &MainWindow::goBack);
    connect(m_menus, &MainMenu::forwardWanted, this, &MainWindow::goForward);
    connect(m_menus, &MainMenu::themeChosen, this, &MainWindow::saveTheme);
}

const Room *MainWindow::room(const QString &id) const
{
    const auto found = std::find_if(m_rooms.cbegin(), m_rooms.cend(),
                                    [&id](const Room &room) { return room.id == id; });
    return found == m_rooms.cend() ? nullptr : &*found;
}

Screen *MainWindow::currentScreen() const
{
    return m_screens.value(m_current);
}

Screen *MainWindow::screenOf(const Room &room)
{
    Screen *&screen = m_screens[room.id];
    if (!screen) {
        screen = room.make(m_services, *this);
        m_stack->addWidget(screen);
        m_memory.restoreColumns(room.id, *screen);
    }
    return screen;
}

void MainWindow::open(const QString &roomId, const QVariantMap &arguments)
{
    const Room *target = room(roomId);
    if (!target) {
        return;
    }
    if (roomId == m_current || !currentScreen()) {
        showRoom(*target, arguments);
        return;
    }
    // The menu marks what was clicked at once; until the present room lets go, it is still here.
    m_side->setCurrent(m_current);
    currentScreen()->leave([this, target, arguments] { showRoom(*target, arguments); });
}

void MainWindow::showRoom(const Room &room, const QVariantMap &arguments)
{
    if (!m_travelling && !m_current.isEmpty() && m_current != room.id) {
        m_back.append(m_current);
        m_back = m_back.mid(qMax(qsizetype(0), m_back.size() - longestTravel));
        m_forward.clear();
    }
    m_travelling = false;
    m_current = room.id;
    Screen *screen = screenOf(room);
    m_stack->setCurrentWidget(screen);
    m_side->setCurrent(room.id);
    m_menus->setPlace(room.id, !m_back.isEmpty(), !m_forward.isEmpty());
    setWindowTitle(QStringLiteral("%1 - Karoo Desk").arg(room.text));
    screen->open(arguments);
}

void MainWindow::goBack()
{
    travel(m_back, m_forward);
}

void MainWindow::goForward()
{
    travel(m_forward, m_back);
}

void MainWindow::travel(QStringList &from, QStringList &to)
{
    if (from.isEmpty() || !currentScreen()) {
        return;
    }
    currentScreen()->leave([this, &from, &to] {
        to.append(m_current);
        m_travelling = true;
        showRoom(*room(from.takeLast()), {});
    });
}

void MainWindow::say(const QString &text)
{
    m_toast->say(text);
}

void MainWindow::offerUndo(const QString &text, std::function<void()> undo)
{
    m_toast->offerUndo(text, std::move(undo));
}

void MainWindow::takeChanges(const Changes &changes)
{
    const bool settings = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind == Change::Kind::Settings;
    });
    if (settings) {
        takeSettings();
    }
}

void MainWindow::takeSettings()
{
    const Settings settings = m_services.configuration.current()->settings;
    m_side->setCompany(settings.company);
    if (settings.theme != m_theme) {
        m_theme = settings.theme;
        m_services.theme.setMode(themeModeFromName(m_theme));
    }
    m_menus->setTheme(m_theme);
    takeLanguage(settings.language);
}

void MainWindow::takeLanguage(const QString &language)
{
    if (language == m_language || !currentScreen()) {
        return;
    }
    m_language = language;
    currentScreen()->leave([this, language] { Q_EMIT languageChosen(language); });
}

void MainWindow::saveTheme(const QString &name)
{
    Settings settings = m_services.configuration.current()->settings;
    settings.theme = name;
    writeThen<Settings>(
        m_services.queue, this,
        [settings, actor = m_services.actor](WriteContext &context) {
            return saveSettings(context, settings, actor);
        },
        [this](const Result<Settings> &saved) {
            if (!saved) {
                // The menu marks what was clicked at once.
                m_menus->setTheme(m_theme);
                m_services.prompts.tell(this,
                                        errorNotice(tr("The theme was not saved"), saved.error()));
            }
        });
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeNow()
{
    m_closing = true;
    if (!m_asking) {
        close();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing) {
        // An answer that comes at once lets this very event go on; a later one closes anew.
        m_asking = true;
        askBeforeClosing();
        m_asking = false;
    }
    if (!m_closing) {
        event->ignore();
        return;
    }
    remember();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::askBeforeClosing()
{
    const auto go = [this] {
        const auto open = MessageStatisticsStore(m_services.reader).open();
        const int waiting = open ? open->waiting + open->scheduled : 0;
        if (waiting == 0) {
            closeNow();
        } else {
            confirmWaiting(waiting);
        }
    };
    if (currentScreen()) {
        currentScreen()->leave(go);
    } else {
        go();
    }
}

void MainWindow::confirmWaiting(int waiting)
{
    Question question;
    question.title = tr("Quit Karoo Desk?");
    question.text = tr("While it is closed, other systems cannot hand in messages and nothing is "
                       "sent.");
    question.icon = QStringLiteral("system-log-out");
    question.tone = StateTone::Warn;
    question.consequences = {
        {QStringLiteral("clock"),
         tr("%n message(s) are waiting. They are kept and go out at the next start.", nullptr,
            waiting)}};
    question.choices = {{tr("Keep open"), Choice::Kind::Secondary},
                        {tr("Quit"), Choice::Kind::Main}};
    m_services.prompts.ask(this, question, [this](int choice) {
        if (choice == 1) {
            closeNow();
        }
    });
}

void MainWindow::remember()
{
    m_memory.keepPlace(*this);
    m_memory.keepLastRoom(m_current);
    for (auto screen = m_screens.cbegin(); screen != m_screens.cend(); ++screen) {
        m_memory.keepColumns(screen.key(), **screen);
    }
}
