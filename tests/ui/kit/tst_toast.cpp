// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/button.h"
#include "ui/kit/toast.h"

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
