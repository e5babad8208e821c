// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/footcard.h"
#include "ui/kit/sidemenu.h"
#include "ui/kit/sidemenubutton.h"

class SideMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheFirstPageOfARoom()
    {
        KitFixture kit;
        SideMenu menu;
        fill(menu);
        QSignalSpy spy(&menu, &SideMenu::activated);
        button(menu, QStringLiteral("integrations"))->click();
        QCOMPARE(spy.takeFirst().first().toString(), QStringLiteral("systems"));
        QVERIFY(button(menu, QStringLiteral("integrations"))->isChecked());
        QVERIFY(!button(menu, QStringLiteral("systems"))->isHidden());
        button(menu, QStringLiteral("start"))->click();
        QVERIFY(button(menu, QStringLiteral("systems"))->isHidden());
    }

    void isWorkedByKeyboard()
    {
        KitFixture kit;
        SideMenu menu;
        fill(menu);
        menu.show();
        menu.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&menu));
        QSignalSpy spy(&menu, &SideMenu::activated);
        SideMenuButton *start = button(menu, QStringLiteral("start"));
        SideMenuButton *room = button(menu, QStringLiteral("integrations"));
        start->setFocus(Qt::TabFocusReason);
        QTest::keyClick(start, Qt::Key_Down);
        QVERIFY(room->hasFocus());
        QCOMPARE(spy.count(), 0);
        QTest::keyClick(room, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
    }

    void opensARoomForAssistiveTechnology()
    {
        KitFixture kit;
        SideMenu menu;
        fill(menu);
        QSignalSpy spy(&menu, &SideMenu::activated);
        // What AT-SPI's action does with a button that can be checked.
        button(menu, QStringLiteral("integrations"))->toggle();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.takeFirst().first().toString(), QStringLiteral("systems"));
        button(menu, QStringLiteral("systems"))->toggle();
        QCOMPARE(spy.count(), 1);
        QVERIFY(button(menu, QStringLiteral("systems"))->isChecked());
    }

    void saysItsNumbersToScreenReaders()
    {
        KitFixture kit;
        SideMenu menu;
        fill(menu);
        menu.setBadge(QStringLiteral("start"), 7, BadgeKind::Failure, QStringLiteral("7 failed"));
        QCOMPARE(button(menu, QStringLiteral("start"))->accessibleName(),
                 QStringLiteral("Start, 7 failed"));
        menu.setBadge(QStringLiteral("start"), 0, BadgeKind::Failure, {});
        QCOMPARE(button(menu, QStringLiteral("start"))->accessibleName(), QStringLiteral("Start"));
    }

    void showsWhereWeAreWithoutSayingSo()
    {
        KitFixture kit;
        SideMenu menu;
        fill(menu);
        QSignalSpy spy(&menu, &SideMenu::activated);
        menu.setCurrent(QStringLiteral("systems"));
        QCOMPARE(spy.count(), 0);
        QCOMPARE(menu.current(), QStringLiteral("systems"));
        // A click on what is current leaves it current.
        button(menu, QStringLiteral("systems"))->click();
        QVERIFY(button(menu, QStringLiteral("systems"))->isChecked());
    }

private:
    static void fill(SideMenu &menu)
    {
        const SideMenuEntry page = {
            QStringLiteral("systems"), QStringLiteral("Systems"), {}, 0, {}};
        menu.setEntries(
            {{QStringLiteral("start"), QStringLiteral("Start"), QStringLiteral("go-home"), 0, {}},
             {QStringLiteral("integrations"),
              QStringLiteral("Integrations"),
              QStringLiteral("plug"),
              1,
              {page}}});
        menu.setCurrent(QStringLiteral("start"));
    }

    static SideMenuButton *button(const SideMenu &menu, const QString &id)
    {
        const QList<SideMenuButton *> all = menu.findChildren<SideMenuButton *>();
        for (SideMenuButton *candidate : all) {
            if (candidate->id() == id) {
                return candidate;
            }
        }
        return nullptr;
    }
};

KAROO_TEST(SideMenuTest, tst_sidemenu)
#include "tst_sidemenu.moc"
