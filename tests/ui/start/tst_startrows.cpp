// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/issuetoken.h"
#include "tests/support/testregistry.h"
#include "tests/ui/start/startseeds.h"
#include "ui/start/linkrow.h"
#include "ui/start/requestrate.h"

#include <QApplication>

/// The rows of the start page while they change: what is told, and where a hand or the keyboard is.
class StartRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromAStateToItsChannel()
    {
        UiFixture ui;
        seedMorning(ui);
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        const QList<StateRow *> rows = screen.findChildren<StateRow *>();
        QCOMPARE(rows.size(), 2);
        QTest::mouseClick(rows.last(), Qt::LeftButton);
        QCOMPARE(ui.navigator.opened.last().first, QStringLiteral("channels"));
        QCOMPARE(ui.navigator.opened.last().second.value(QStringLiteral("channel")).toString(),
                 QStringLiteral("telefone"));
    }

    void keepsARowThatIsBeingClicked()
    {
        UiFixture ui;
        MessageSeeds seeds(ui.store);
        const auto fail = [&seeds] {
            seeds.setStatus(seeds.add(1).first(), MessageStatus::Failed,
                            {QStringLiteral("gave_up"), {}, {}});
        };
        fail();
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        const auto failed = [&screen] { return screen.findChildren<LinkRow *>().last(); };
        LinkRow *row = failed();
        QTest::mousePress(row, Qt::LeftButton);
        fail();
        QTRY_VERIFY(failed()->accessibleName().startsWith(QStringLiteral("2 ")));
        QCOMPARE(failed(), row);
        QTest::mouseRelease(row, Qt::LeftButton);
        QCOMPARE(ui.navigator.opened.size(), 1);
    }

    void keepsThePlaceOfTheKeyboard()
    {
        UiFixture ui;
        seedMorning(ui);
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        screen.activateWindow();
        screen.findChildren<LinkRow *>().first()->setFocus();
        breakChannel(ui);
        QTRY_COMPARE(screen.findChildren<LinkRow *>().size(), 3);
        QTRY_VERIFY(screen.findChildren<LinkRow *>().first()->hasFocus());
    }

    void goesByTabFromLeftToRight()
    {
        UiFixture ui;
        seedMorning(ui);
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        screen.activateWindow();
        // Made anew after the others: still in their place.
        breakChannel(ui);
        QTRY_COMPARE(screen.findChildren<LinkRow *>().size(), 3);
        QStringList names;
        figure(screen, 3)->setFocus();
        for (int step = 0; step < 7; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names.append(QApplication::focusWidget()->accessibleName());
        }
        QCOMPARE(names.first(), QStringLiteral("Ocultar os primeiros passos"));
        QVERIFY2(names.at(2).startsWith(QStringLiteral("API")), qPrintable(names.join(u';')));
        QVERIFY2(names.at(4).contains(QStringLiteral("sem acesso")), qPrintable(names.join(u';')));
    }

    void namesATokenBeforeItExpiresButNotOneForMinutes()
    {
        UiFixture ui;
        MessageSeeds seeds(ui.store);
        const qint64 day = 24 * hour;
        const qint64 now = ui.store.clock.nowMs();
        const auto issue = [&ui](const QString &name, qint64 end) {
            return ui.store.write<IssuedToken>([&](WriteContext &context) {
                const auto system = ui.store.configuration.current()->systems.firstKey();
                return issueToken(context, {system, name, allRights, end}, {});
            });
        };
        QVERIFY(issue(QStringLiteral("Loja"), now + 6 * day + 12 * hour).ok());
        QVERIFY(issue(QStringLiteral("Teste"), now + hour).ok());
        QVERIFY(issue(QStringLiteral("ERP"), now + 40 * day).ok());
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        const QList<LinkRow *> rows = screen.findChildren<LinkRow *>();
        QCOMPARE(rows.size(), 1);
        // As the list of tokens says it.
        QCOMPARE(rows.first()->accessibleName(),
                 QString::fromUtf8("Token “Loja” expira em 6 dias"));
    }

    void takesAnAmpersandAsItIs()
    {
        LinkRow row;
        row.setLook({{}, Tone::Bad, QStringLiteral("C&A sem acesso")});
        QCOMPARE(row.accessibleName(), QStringLiteral("C&A sem acesso"));
        QVERIFY(row.shortcut().isEmpty());
        StateRow state;
        state.setLook({{}, QStringLiteral("C&A"), {}, {}});
        QVERIFY(state.shortcut().isEmpty());
    }

    void putsTheStateBelowANameThatNeedsTheRoom()
    {
        UiFixture ui;
        StateRow row;
        row.setLook({{QStringLiteral("phone"), StateTone::Neutral, {}},
                     QStringLiteral("Telefone de teste"),
                     QStringLiteral("35 mensagens hoje"),
                     {QString::fromUtf8("Ainda não testado"), QStringLiteral("clock")}});
        row.resize(400, row.sizeHint().height());
        QVERIFY(row.isPillBeside());
        row.resize(296, row.sizeHint().height());
        QVERIFY(!row.isPillBeside());
    }

    void saysHowMuchIsAsked()
    {
        UiFixture ui;
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        const auto *api = screen.findChildren<StateRow *>().first();
        QCOMPARE(api->accessibleDescription(), QStringLiteral("127.0.0.1:8640"));
        ui.store.clock.advance(30'000);
        ui.gateway.log.counted = 90;
        screen.open({});
        QCOMPARE(api->accessibleDescription(), QString::fromUtf8("127.0.0.1:8640 · 3,0 req/s"));
    }

    void countsOnlyWhatWasAskedLately()
    {
        RequestRate rate;
        rate.take(0, 0);
        rate.take(100, 1'000);
        QCOMPARE(rate.perSecond(), 0);
        rate.take(100, 10'000);
        QCOMPARE(rate.perSecond(), 10);
        rate.take(160, 70'000);
        QCOMPARE(rate.perSecond(), 1);
        // Nobody looked for an hour.
        rate.take(10'000, 3'600'000);
        QCOMPARE(rate.perSecond(), 0);
    }
};

KAROO_TEST(StartRowsTest, tst_startrows)
#include "tst_startrows.moc"
