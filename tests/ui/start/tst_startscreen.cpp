// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/issuetoken.h"
#include "models/domain/message.h"
#include "models/store/messagestore.h"
#include "tests/support/messageseeds.h"
#include "tests/support/testregistry.h"
#include "tests/ui/start/startseeds.h"
#include "ui/kit/banner.h"
#include "ui/kit/barchart.h"
#include "ui/kit/textlabel.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/daycard.h"
#include "ui/start/everythingfield.h"
#include "ui/start/figurecard.h"
#include "ui/start/linkrow.h"
#include "ui/start/startscreen.h"
#include "ui/start/stepscard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetrics>
#include <QPushButton>
#include <QTest>

/// What the start page says, and where it leads.
class StartScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheDay()
    {
        UiFixture ui;
        seedMorning(ui);
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        QCOMPARE(figure(screen, 0)->figure(), 28);
        QCOMPARE(figure(screen, 1)->figure(), 23);
        QCOMPARE(figure(screen, 2)->figure(), 3);
        QCOMPARE(figure(screen, 3)->figure(), 3);
        QVERIFY(figure(screen, 1)->note().contains(QLatin1String("82,1")));
        // What a person has to decide is in the list of what needs one.
        QVERIFY(childNamed<LinkRow>(screen, QStringLiteral("1 mensagem incerta para decidir")));
        QVERIFY(figure(screen, 3)->note().startsWith(QLatin1String("2 ")));
        const QString sentence = screen.findChild<DayCard *>()->sentence();
        QVERIFY2(sentence.contains(QLatin1String("8 h")) && sentence.contains(QLatin1String("14")),
                 qPrintable(sentence));
    }

    void leavesYesterdayOut()
    {
        UiFixture ui;
        MessageSeeds seeds(ui.store);
        const qint64 now = ui.store.clock.nowMs();
        ui.store.clock.set(now - 10 * hour);
        for (const MessageRow row : seeds.add(2)) {
            seeds.setStatus(row, MessageStatus::Failed, {QStringLiteral("gave_up"), {}, {}});
        }
        seeds.setStatus(seeds.add(1).first(), MessageStatus::Uncertain);
        ui.store.clock.set(now);
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        QCOMPARE(figure(screen, 3)->figure(), 0);
        QCOMPARE(figure(screen, 0)->figure(), 0);
        // What is not settled counts whenever it was made.
        QVERIFY(childNamed<LinkRow>(screen, QStringLiteral("1 mensagem incerta para decidir")));
    }

    void comparesWithYesterdayAtThisTime()
    {
        UiFixture ui;
        MessageSeeds seeds(ui.store);
        const qint64 now = ui.store.clock.nowMs();
        const auto deliver = [&](qint64 at, int count) {
            ui.store.clock.set(at);
            for (const MessageRow row : seeds.add(count)) {
                seeds.setStatus(row, MessageStatus::Delivered);
            }
        };
        deliver(now - 25 * hour, 4);
        // Later yesterday than it is now: not compared with.
        deliver(now - 23 * hour, 40);
        deliver(now - hour, 5);
        ui.store.clock.set(now);
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        QCOMPARE(figure(screen, 0)->note(), QStringLiteral("25 % acima de ontem às 09:00"));
    }

    void leadsFromEachFigureToItsList_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QStringList>("statuses");
        QTest::addColumn<QString>("period");
        QTest::newRow("sent") << 0
                              << QStringList{QStringLiteral("sent"), QStringLiteral("delivered"),
                                             QStringLiteral("read")}
                              << QStringLiteral("today");
        QTest::newRow("delivered")
            << 1 << QStringList{QStringLiteral("delivered"), QStringLiteral("read")}
            << QStringLiteral("today");
        QTest::newRow("waiting") << 2
                                 << QStringList{QStringLiteral("queued"), QStringLiteral("sending")}
                                 << QString();
        QTest::newRow("failed") << 3
                                << QStringList{QStringLiteral("failed"), QStringLiteral("expired")}
                                << QStringLiteral("today");
    }

    void leadsFromEachFigureToItsList()
    {
        QFETCH(int, index);
        UiFixture ui;
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        QTest::mouseClick(figure(screen, index), Qt::LeftButton);
        QCOMPARE(ui.navigator.opened.size(), 1);
        const auto [room, arguments] = ui.navigator.opened.first();
        QCOMPARE(room, QStringLiteral("messages"));
        QTEST(arguments.value(QStringLiteral("status")).toStringList(), "statuses");
        QTEST(arguments.value(QStringLiteral("period")).toString(), "period");
    }

    void ticksTheStepsByItself()
    {
        UiFixture ui;
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        QVERIFY(shows(screen, QStringLiteral("0 de 4")));
        childNamed<QPushButton>(screen, QStringLiteral("Gerar token"))->click();
        QCOMPARE(ui.navigator.opened.last().first, QStringLiteral("integrations/systems"));
        QVERIFY(ui.navigator.opened.last().second.value(QStringLiteral("issueToken")).toBool());

        MessageSeeds seeds(ui.store);
        QTRY_VERIFY(shows(screen, QStringLiteral("2 de 4")));
        QVERIFY(childNamed<QPushButton>(screen, QStringLiteral("Gerar token")));
        const auto issued = ui.store.write<IssuedToken>([&ui](WriteContext &context) {
            return issueToken(
                context, {ui.store.configuration.current()->systems.firstKey(), {}, allRights, {}},
                {});
        });
        QVERIFY(issued.ok());
        QTRY_VERIFY(shows(screen, QStringLiteral("3 de 4")));
        QVERIFY(childNamed<QPushButton>(screen, QStringLiteral("Enviar mensagem")));
        seeds.setStatus(seeds.add(1).first(), MessageStatus::Delivered);
        QTRY_VERIFY(shows(screen, QStringLiteral("4 de 4")));
    }

    void hidesTheStepsAndBringsThemBack()
    {
        UiFixture ui;
        {
            StartScreen screen(ui.services(), ui.navigator);
            showAsRoom(screen);
            childNamed<QPushButton>(screen, QStringLiteral("Ocultar os primeiros passos"))->click();
            QVERIFY(!shows(screen, QStringLiteral("0 de 4")));
        }
        StartScreen again(ui.services(), ui.navigator);
        showAsRoom(again);
        QVERIFY(!shows(again, QStringLiteral("0 de 4")));
    }

    void findsEverythingByPartOfItsName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("argument");
        QTest::newRow("room") << "config"
                              << "settings"
                              << "";
        QTest::newRow("room, no accent") << "sistemas"
                                         << "integrations/systems"
                                         << "";
        QTest::newRow("a page of a room") << "como integrar"
                                          << "integrations/howto"
                                          << "";
        QTest::newRow("chatbot") << "COBRANCA"
                                 << "chatbots"
                                 << "cobranca";
        QTest::newRow("channel") << "teste"
                                 << "channels"
                                 << "telefone";
        QTest::newRow("system") << "erp"
                                << "integrations/systems"
                                << "1";
    }

    void findsEverythingByPartOfItsName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, argument);
        UiFixture ui;
        MessageSeeds seeds(ui.store);
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        auto *field = screen.findChild<EverythingField *>();
        field->setFocus();
        QTest::keyClicks(field, typed);
        QTRY_VERIFY(!field->hits().isEmpty());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(ui.navigator.opened.size(), 1);
        QTEST(ui.navigator.opened.last().first, "room");
        const QVariantMap arguments = ui.navigator.opened.last().second;
        QCOMPARE(arguments.isEmpty() ? QString() : arguments.first().toString(), argument);
        QVERIFY(field->text().isEmpty());
    }

    void findsAMessageByItsIdAndReference()
    {
        UiFixture ui;
        MessageSeeds seeds(ui.store);
        const auto message = MessageStore(*ui.store.reader).find(seeds.add(2).first());
        QVERIFY(message);
        QVERIFY(!message->reference.isEmpty());
        for (const QString &typed : {message->id.text(), message->reference}) {
            const QList<EverythingHit> hits = findEverything(ui.services(), typed);
            QCOMPARE(hits.size(), 1);
            QCOMPARE(hits.first().arguments.value(QStringLiteral("message")).toString(),
                     message->id.text());
        }
        // No part of a reference: that would read the whole log.
        QVERIFY(findEverything(ui.services(), message->reference.left(3)).isEmpty());
        QVERIFY(findEverything(ui.services(), QStringLiteral(" ")).isEmpty());
    }

    void saysThatNothingWasFound()
    {
        UiFixture ui;
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        auto *field = screen.findChild<EverythingField *>();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("zebra"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(list->model()->index(0, 0).data().toString(),
                 QStringLiteral("Nada encontrado para “zebra”"));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(ui.navigator.opened.isEmpty());
    }

    void namesAChannelWithoutAccessOnce()
    {
        UiFixture ui;
        seedMorning(ui);
        MainWindow window(ui.services());
        window.resize(1200, 760);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        breakChannel(ui);
        const auto shown = [&window] {
            const auto banners = window.findChildren<Banner *>();
            return std::count_if(banners.cbegin(), banners.cend(),
                                 [](const Banner *banner) { return banner->isVisible(); });
        };
        QTRY_COMPARE(shown(), 1);
        const auto *start = window.findChild<StartScreen *>();
        QTRY_VERIFY(!start->findChildren<LinkRow *>().isEmpty());
        QVERIFY(start->findChildren<LinkRow *>().first()->accessibleName().contains(
            QStringLiteral("sem acesso")));
    }

    void looksAsDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("seeded");
        QTest::newRow("light") << false << true;
        QTest::newRow("dark") << true << true;
        QTest::newRow("first time") << false << false;
    }

    void fitsTheSmallestWindow()
    {
        UiFixture ui;
        seedMorning(ui);
        MainWindow window(ui.services());
        window.resize(1024, 640);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage picture = ui.grab(window, QStringLiteral("start-1024x640"));
        QCOMPARE(picture.size(), QSize(1024, 640) * picture.devicePixelRatio());
        const QFontMetrics notes(textFont(TextStyle::Meta));
        const auto figures = window.findChildren<FigureCard *>();
        for (const FigureCard *card : figures) {
            QCOMPARE(card->height(), figures.first()->height());
            QCOMPARE(card->noteLines().join(QLatin1Char(' ')), card->note());
            for (const QString &line : card->noteLines()) {
                QVERIFY2(notes.horizontalAdvance(line) <= card->width() - 32, qPrintable(line));
            }
        }
        QVERIFY(figures.first()->noteLines().size() == 2);
        for (const TextLabel *label :
             window.findChild<StepsCard *>()->findChildren<TextLabel *>()) {
            QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(),
                     qPrintable(label->text()));
        }
        auto *send = childNamed<QPushButton>(window, QStringLiteral("Enviar mensagem"));
        QVERIFY(window.rect().contains(QRect(send->mapTo(&window, QPoint()), send->size())));
        // Squeezed, the words would lie over the hours: the page scrolls instead.
        const auto *chart = window.findChild<BarChart *>();
        QVERIFY(chart->height() >= chart->minimumSizeHint().height());
    }

    void looksAsDrawn()
    {
        QFETCH(bool, dark);
        QFETCH(bool, seeded);
        UiFixture ui(dark);
        if (seeded) {
            seedMorning(ui);
            breakChannel(ui);
        }
        MainWindow window(ui.services());
        window.resize(1200, 760);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage picture =
            ui.grab(window, seeded ? QStringLiteral("start") : QStringLiteral("start-first-time"));
        QCOMPARE(picture.pixelColor(qRound(228 * picture.devicePixelRatio()), picture.height() - 4),
                 toneColor(Tone::Page, dark ? ColorScheme::Dark : ColorScheme::Light));
    }
};

KAROO_TEST(StartScreenTest, tst_startscreen)
#include "tst_startscreen.moc"
