// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/issuetoken.h"
#include "models/domain/message.h"
#include "models/store/channelstore.h"
#include "tests/support/messageseeds.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/kit/banner.h"
#include "ui/kit/textlabel.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/daycard.h"
#include "ui/start/figurecard.h"
#include "ui/start/linkrow.h"
#include "ui/start/startscreen.h"

#include <QPushButton>
#include <QTest>

namespace {

constexpr qint64 hour = 60 * 60 * 1000;

FigureCard *figure(const StartScreen &screen, int index)
{
    return screen.findChildren<FigureCard *>().at(index);
}

bool shows(const QWidget &screen, const QString &part)
{
    const QList<TextLabel *> labels = screen.findChildren<TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&part](const TextLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

/// A morning with successes, failures, uncertain and waiting messages.
void seedMorning(UiFixture &ui)
{
    MessageSeeds seeds(ui.store);
    const qint64 now = ui.store.clock.nowMs();
    const auto settle = [&seeds](const QList<MessageRow> &rows, MessageStatus status,
                                 const QString &code = {}) {
        for (const MessageRow row : rows) {
            seeds.setStatus(row, status, {code, {}, {}});
        }
    };
    ui.store.clock.set(now - 2 * hour);
    settle(seeds.add(9), MessageStatus::Delivered);
    ui.store.clock.set(now - hour);
    settle(seeds.add(14), MessageStatus::Read);
    settle(seeds.add(2), MessageStatus::Failed, QStringLiteral("recipient_unreachable"));
    settle(seeds.add(1), MessageStatus::Failed, QStringLiteral("provider_refused"));
    ui.store.clock.set(now);
    settle(seeds.add(5), MessageStatus::Sent);
    settle(seeds.add(1), MessageStatus::Uncertain);
    seeds.add(3);
}

void breakChannel(UiFixture &ui)
{
    const auto broken = ui.store.write<bool>([&ui](WriteContext &context) -> Result<bool> {
        const ConfigurationPointer now = ui.store.configuration.current();
        if (!ChannelStore(context.connection())
                 .setBroken(now->channels.firstKey(), QStringLiteral("credentials_refused"), {},
                            context.nowMs())) {
            return Error::of(Error::Code::Internal);
        }
        context.note(Change::Kind::Channel, 0);
        return true;
    });
    QVERIFY(broken.ok());
}

} // namespace

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
        QCOMPARE(figure(screen, 1)->figure(), 3);
        QCOMPARE(figure(screen, 2)->figure(), 1);
        QCOMPARE(figure(screen, 3)->figure(), 3);
        QVERIFY(figure(screen, 0)->note().contains(QLatin1String("23")));
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
        // What is not settled counts whenever it was made.
        QCOMPARE(figure(screen, 2)->figure(), 1);
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
        QTest::newRow("waiting") << 1
                                 << QStringList{QStringLiteral("queued"), QStringLiteral("sending")}
                                 << QString();
        QTest::newRow("uncertain") << 2 << QStringList{QStringLiteral("uncertain")} << QString();
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

    void namesAChannelWithoutAccess()
    {
        UiFixture ui;
        seedMorning(ui);
        StartScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        QVERIFY(!screen.findChild<Banner *>()->isVisible());
        breakChannel(ui);
        QTRY_VERIFY(screen.findChild<Banner *>()->isVisible());
        childNamed<QPushButton>(screen, QStringLiteral("Ver canal"))->click();
        QCOMPARE(ui.navigator.opened.last().second.value(QStringLiteral("channel")).toString(),
                 QStringLiteral("telefone"));
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
        auto *send = childNamed<QPushButton>(window, QStringLiteral("Enviar mensagem"));
        QVERIFY(window.rect().contains(QRect(send->mapTo(&window, QPoint()), send->size())));
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
