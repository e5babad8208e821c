// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savesettings.h"
#include "tests/support/messageseeds.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/kit/footcard.h"
#include "ui/kit/sidemenubutton.h"
#include "ui/kit/textlabel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screen.h"
#include "ui/shell/statuslights.h"

#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

namespace {

/// A room that says what happened to it, and may refuse to be left.
class PlainScreen : public Screen
{
public:
    PlainScreen() { ++made; }
    void open(const QVariantMap &given) override { arguments = given; }
    void leave(std::function<void()> go) override
    {
        if (mayLeave) {
            go();
        }
    }

    QVariantMap arguments;
    bool mayLeave = true;
    static inline int made = 0;
};

Screen *makePlain(UiServices &, Navigator &)
{
    return new PlainScreen;
}

QList<Room> plainRooms()
{
    return {
        {QStringLiteral("start"), QStringLiteral("Start"), QStringLiteral("go-home"), 0, makePlain},
        {QStringLiteral("messages"), QStringLiteral("Messages"), QStringLiteral("mail-send"), 0,
         makePlain},
        {QStringLiteral("integrations/systems"), QStringLiteral("Systems"), QStringLiteral("plug"),
         1, makePlain, QStringLiteral("Integrations")},
        {QStringLiteral("channels"), QStringLiteral("Channels"), QStringLiteral("antenna"), 1,
         makePlain}};
}

PlainScreen *shown(const MainWindow &window)
{
    for (QWidget *child : window.findChildren<QWidget *>()) {
        if (auto *screen = dynamic_cast<PlainScreen *>(child); screen && screen->isVisible()) {
            return screen;
        }
    }
    return nullptr;
}

void display(MainWindow &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

QAction *menuAction(const MainWindow &window, const QKeySequence &keys)
{
    for (QAction *action : window.menuBar()->findChildren<QAction *>()) {
        if (action->shortcut() == keys) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

/// The window around the rooms.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesARoomOnlyWhenItIsShown()
    {
        UiFixture ui;
        PlainScreen::made = 0;
        MainWindow window(ui.services(), plainRooms());
        QCOMPARE(window.currentRoom(), QStringLiteral("start"));
        QCOMPARE(PlainScreen::made, 1);
        window.open(QStringLiteral("messages"));
        window.open(QStringLiteral("start"));
        window.open(QStringLiteral("messages"));
        QCOMPARE(PlainScreen::made, 2);
    }

    void handsArgumentsToTheRoom()
    {
        UiFixture ui;
        MainWindow window(ui.services(), plainRooms());
        display(window);
        window.open(QStringLiteral("channels"), {{QStringLiteral("channel"), 7}});
        QCOMPARE(shown(window)->arguments.value(QStringLiteral("channel")).toInt(), 7);
    }

    void goesToRoomsByKeyboard()
    {
        UiFixture ui;
        MainWindow window(ui.services(), plainRooms());
        display(window);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.currentRoom(), QStringLiteral("integrations/systems"));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentRoom(), QStringLiteral("start"));
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.currentRoom(), QStringLiteral("integrations/systems"));
    }

    void staysWhereSomethingIsUnsaved()
    {
        UiFixture ui;
        MainWindow window(ui.services(), plainRooms());
        display(window);
        shown(window)->mayLeave = false;
        window.open(QStringLiteral("messages"));
        QCOMPARE(window.currentRoom(), QStringLiteral("start"));
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        shown(window)->mayLeave = true;
        window.close();
        QVERIFY(!window.isVisible());
    }

    void offersOnlyWhatThereIs()
    {
        UiFixture ui;
        MainWindow window(ui.services(), plainRooms().mid(0, 1));
        QVERIFY(!menuAction(window, QKeySequence(QStringLiteral("Ctrl+N"))));
        QVERIFY(!menuAction(window, QKeySequence(QStringLiteral("Ctrl+T"))));
        QVERIFY(menuAction(window, QKeySequence(QStringLiteral("Ctrl+Q"))));
        MainWindow all(ui.services(), plainRooms());
        menuAction(all, QKeySequence(QStringLiteral("Ctrl+T")))->trigger();
        QCOMPARE(all.currentRoom(), QStringLiteral("integrations/systems"));
    }

    void tellsWhatWaitsBeforeItCloses()
    {
        UiFixture ui;
        MessageSeeds(ui.store).add(3);
        MainWindow window(ui.services(), plainRooms());
        display(window);
        QSignalSpy closed(&window, &MainWindow::closed);
        window.close();
        QCOMPARE(ui.prompts.questions.size(), 1);
        QVERIFY(
            ui.prompts.questions.first().consequences.first().text.contains(QLatin1String("3 ")));
        QVERIFY(window.isVisible());
        ui.prompts.answerNext(1);
        window.close();
        QVERIFY(!window.isVisible());
        QCOMPARE(closed.size(), 1);
    }

    void closesWithoutAQuestionWhenToldTo()
    {
        UiFixture ui;
        MessageSeeds(ui.store).add(1);
        MainWindow window(ui.services(), plainRooms());
        display(window);
        window.closeNow();
        QVERIFY(!window.isVisible());
        QVERIFY(ui.prompts.questions.isEmpty());
    }

    void remembersItsRoomAndSize()
    {
        UiFixture ui;
        {
            MainWindow window(ui.services(), plainRooms());
            display(window);
            window.resize(1100, 700);
            window.open(QStringLiteral("channels"));
            window.close();
        }
        MainWindow again(ui.services(), plainRooms());
        QCOMPARE(again.currentRoom(), QStringLiteral("channels"));
        QCOMPARE(again.size(), QSize(1100, 700).boundedTo(again.size()));
    }

    void countsFailuresOfTodayInTheMenu()
    {
        UiFixture ui;
        MessageSeeds seeds(ui.store);
        const QList<MessageRow> rows = seeds.add(2);
        MainWindow window(ui.services(), plainRooms());
        display(window);
        seeds.setStatus(rows.first(), MessageStatus::Failed,
                        {QStringLiteral("provider_refused"), {}, {}});
        QTRY_VERIFY(window.findChildren<SideMenuButton *>().at(1)->accessibleName().contains(
            QLatin1Char('1')));
    }

    void forgetsYesterdaysFailures()
    {
        UiFixture ui;
        MessageSeeds seeds(ui.store);
        seeds.setStatus(seeds.add(1).first(), MessageStatus::Failed,
                        {QStringLiteral("gave_up"), {}, {}});
        MainWindow window(ui.services(), plainRooms());
        display(window);
        const auto *messages = window.findChildren<SideMenuButton *>().at(1);
        QVERIFY(messages->accessibleName().contains(QLatin1Char('1')));
        ui.store.clock.advance(qint64(24) * 60 * 60 * 1000);
        window.findChild<StatusLights *>()->look();
        QVERIFY(!messages->accessibleName().contains(QLatin1Char('1')));
    }

    void namesAllThatTakesTheKeyboard_data()
    {
        QTest::addColumn<QString>("room");
        for (const Room &room : allRooms()) {
            QTest::newRow(qPrintable(room.id)) << room.id;
        }
    }

    void namesAllThatTakesTheKeyboard()
    {
        QFETCH(QString, room);
        UiFixture ui;
        MessageSeeds(ui.store).add(2);
        MainWindow window(ui.services());
        display(window);
        window.open(room);
        layOut();
        QCOMPARE(namelessIn(window), QString());
    }

    void beginsAtTheEntryOfTheCurrentRoom()
    {
        UiFixture ui;
        MainWindow window(ui.services());
        display(window);
        window.activateWindow();
        QTRY_VERIFY(window.focusWidget());
        const auto *entry = qobject_cast<SideMenuButton *>(window.focusWidget());
        QVERIFY(entry);
        QCOMPARE(entry->id(), QStringLiteral("start"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        const auto *next = qobject_cast<SideMenuButton *>(window.focusWidget());
        QVERIFY(next);
        QCOMPARE(next->id(), QStringLiteral("messages"));
    }

    void offersALanguageOnceNothingIsUnsaved()
    {
        UiFixture ui;
        MainWindow window(ui.services(), plainRooms());
        display(window);
        QSignalSpy chosen(&window, &MainWindow::languageChosen);
        const auto choose = [&ui](const QString &language) {
            Settings settings = ui.store.configuration.current()->settings;
            settings.language = language;
            QVERIFY(ui.store.write<Settings>(
                [settings](WriteContext &context) { return saveSettings(context, settings, {}); }));
        };
        shown(window)->mayLeave = false;
        choose(QStringLiteral("es"));
        ui.settle();
        QVERIFY(chosen.isEmpty());
        shown(window)->mayLeave = true;
        choose(QStringLiteral("en"));
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("en"));
        // Another setting is no reason.
        Settings settings = ui.store.configuration.current()->settings;
        settings.company = QStringLiteral("Casa Moreira");
        QVERIFY(ui.store.write<Settings>(
            [settings](WriteContext &context) { return saveSettings(context, settings, {}); }));
        ui.settle();
        QCOMPARE(chosen.size(), 1);
    }

    void saysThatTheApiDoesNotRun()
    {
        UiFixture ui;
        MainWindow window(ui.services(), plainRooms());
        display(window);
        auto *card = window.findChild<FootCard *>();
        const QString running = card->text();
        QVERIFY(card->accessibleDescription().contains(QLatin1String("8640")));
        QVERIFY(card->accessibleDescription().contains(QLatin1String("08:02")));
        ui.gateway.setState(GatewayControl::State::Failed);
        QVERIFY(card->text() != running);
        bool told = false;
        for (const TextLabel *label : window.findChildren<TextLabel *>()) {
            told = told ||
                   (label->isVisible() && label->text().contains(QLatin1String("127.0.0.1:8640")));
        }
        QVERIFY(told);
    }

    void keepsAWindowOnAScreen_data()
    {
        QTest::addColumn<QRect>("wish");
        QTest::addColumn<QRect>("placed");
        QTest::newRow("never placed") << QRect() << QRect(83, 38, 1200, 691);
        QTest::newRow("as before") << QRect(50, 20, 1100, 700) << QRect(50, 20, 1100, 700);
        QTest::newRow("its monitor is gone")
            << QRect(2000, 100, 1100, 700) << QRect(133, 38, 1100, 691);
        QTest::newRow("its title is above the screen")
            << QRect(50, -300, 1100, 700) << QRect(133, 38, 1100, 691);
        QTest::newRow("larger than the screen")
            << QRect(0, 0, 3000, 2000) << QRect(0, 0, 1366, 768);
    }

    void fitsASmallScreenWhole()
    {
        const QRect screen(0, 0, 1024, 768);
        QCOMPARE(WindowMemory::placed(QRect(), {screen}), QRect(0, 38, 1024, 691));
    }

    void keepsAWindowOnAScreen()
    {
        QFETCH(QRect, wish);
        const QRect place = WindowMemory::placed(wish, {QRect(0, 0, 1366, 768)});
        QTEST(place, "placed");
    }
};

KAROO_TEST(MainWindowTest, tst_mainwindow)
#include "tst_mainwindow.moc"
