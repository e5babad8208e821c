// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/button.h"
#include "ui/kit/secretbox.h"
#include "ui/kit/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void marksAndClearsAfterItsTime()
    {
        FakeClock clock;
        SecretClipboard clipboard(clock);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(secret());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("krd_secret"));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(
                     QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
        clock.advance(29999);
        clipboard.tick();
        QCOMPARE(clipboard.secondsLeft(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("krd_secret"));
        clock.advance(1);
        clipboard.tick();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(cleared.count(), 1);
    }

    void leavesWhatSomebodyElseCopied()
    {
        FakeClock clock;
        SecretClipboard clipboard(clock);
        clipboard.copy(secret());
        QGuiApplication::clipboard()->setText(QStringLiteral("other"));
        clock.advance(60000);
        clipboard.tick();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("other"));
        QVERIFY(!clipboard.holdsSecret());
    }

    void clearsWhenItEnds()
    {
        FakeClock clock;
        {
            SecretClipboard clipboard(clock);
            clipboard.setSeconds(0);
            clipboard.copy(secret());
            clock.advance(1000000);
            clipboard.tick();
            QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("krd_secret"));
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void showsTheWholeSecretAndCopiesIt()
    {
        KitFixture kit;
        FakeClock clock;
        SecretClipboard clipboard(clock);
        SecretBox box(secret(), clipboard);
        box.copyButton()->click();
        QVERIFY(clipboard.holdsSecret());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("krd_secret"));
        // It works again and again while it is shown.
        clipboard.clear();
        box.copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("krd_secret"));
    }

private:
    static Secret secret() { return Secret(QByteArrayLiteral("krd_secret")); }
};

KAROO_TEST(SecretClipboardTest, tst_secretclipboard)
#include "tst_secretclipboard.moc"
