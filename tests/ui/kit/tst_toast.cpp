// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/button.h"
#include "ui/kit/toast.h"

#include <QLineEdit>

class ToastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesOnce()
    {
        KitFixture kit;
        QWidget page;
        page.resize(600, 400);
        page.show();
        Toast toast(&page);
        int undone = 0;
        QSignalSpy expired(&toast, &Toast::expired);
        toast.offerUndo(QStringLiteral("Removed."), [&undone]() { ++undone; });
        QVERIFY(toast.isVisible());
        QCOMPARE(toast.geometry().bottomLeft(), QPoint(16, 400 - 16 - 1));
        toast.findChild<Button *>()->click();
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
        QCOMPARE(expired.count(), 0);
    }

    void goesAfterEightSeconds()
    {
        KitFixture kit;
        QWidget page;
        page.resize(600, 400);
        Toast toast(&page);
        QSignalSpy expired(&toast, &Toast::expired);
        toast.offerUndo(QStringLiteral("Removed."), []() {});
        for (int i = 0; i < 7; ++i) {
            toast.tick();
        }
        QVERIFY(toast.isShown());
        toast.tick();
        QVERIFY(!toast.isShown());
        QCOMPARE(expired.count(), 1);
    }

    void undoesByTheUsualKeys()
    {
        KitFixture kit;
        QWidget page;
        page.resize(600, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        Toast toast(&page);
        int undone = 0;
        toast.offerUndo(QStringLiteral("Removed."), [&undone]() { ++undone; });
        QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
    }

    void sayingSomethingElseEndsTheOffer()
    {
        KitFixture kit;
        QWidget page;
        Toast toast(&page);
        QSignalSpy expired(&toast, &Toast::expired);
        toast.offerUndo(QStringLiteral("Removed."), []() {});
        toast.say(QStringLiteral("Saved."));
        QCOMPARE(expired.count(), 1);
    }

    void waitsWhileTheKeyboardIsInIt()
    {
        KitFixture kit;
        QWidget page;
        page.resize(600, 400);
        QLineEdit field(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        Toast toast(&page);
        toast.offerUndo(QStringLiteral("Removed."), []() {});
        toast.findChild<Button *>()->setFocus();
        toast.tick();
        QCOMPARE(toast.secondsLeft(), 8);
        field.setFocus();
        toast.tick();
        QCOMPARE(toast.secondsLeft(), 7);
    }

    void wrapsWhatIsLongerThanThePage()
    {
        KitFixture kit;
        QWidget page;
        page.resize(400, 300);
        page.show();
        Toast toast(&page);
        toast.say(QStringLiteral("Short."));
        const int low = toast.height();
        toast.say(QStringLiteral("word ").repeated(40));
        QVERIFY(toast.width() <= 400 - 2 * 16);
        QVERIFY(toast.height() > low);
        QCOMPARE(toast.geometry().bottom(), 300 - 16 - 1);
        toast.say(QStringLiteral("Short."));
        QCOMPARE(toast.height(), low);
    }

    void endsTheOldOfferWhenANewOneComes()
    {
        KitFixture kit;
        QWidget page;
        Toast toast(&page);
        QSignalSpy expired(&toast, &Toast::expired);
        toast.offerUndo(QStringLiteral("One."), []() {});
        toast.offerUndo(QStringLiteral("Two."), []() {});
        QCOMPARE(expired.count(), 1);
        QCOMPARE(toast.secondsLeft(), 8);
    }
};

KAROO_TEST(ToastTest, tst_toast)
#include "tst_toast.moc"
