// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/searchfield.h"

class SearchFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForAPauseInTyping()
    {
        KitFixture kit;
        SearchField field;
        field.setDelay(1);
        QSignalSpy spy(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral(" joao "));
        QTRY_VERIFY(!spy.isEmpty());
        QCOMPARE(spy.last().first().toString(), QStringLiteral("joao"));
    }

    void emptiesByEscape()
    {
        KitFixture kit;
        SearchField field;
        field.setDelay(100000);
        QSignalSpy spy(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral("joao"));
        QCOMPARE(spy.count(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(spy.takeFirst().first().toString(), QString());
        QTest::keyClicks(&field, QStringLiteral("ana"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().first().toString(), QStringLiteral("ana"));
    }

    void isReachedByItsShortcut()
    {
        KitFixture kit;
        QWidget window;
        QWidget other(&window);
        other.setFocusPolicy(Qt::StrongFocus);
        SearchField field(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        QTest::keyClick(&other, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field.hasFocus());
    }
};

KAROO_TEST(SearchFieldTest, tst_searchfield)
#include "tst_searchfield.moc"
