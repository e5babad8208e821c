// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dispatcher.h"

#include "models/store/outboxstore.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/scripteddriver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testvault.h"

#include <memory>

namespace {

/// The whole dispatcher on its thread, with the released drivers.
class RunningDispatcher
{
public:
    OutboxFixture outbox;
    TestVault vault;
    std::unique_ptr<Dispatcher> dispatcher;

    Result<void> start(const DriverRegistry &drivers = DriverRegistry::released())
    {
        StoreFixture &store = outbox.store;
        dispatcher =
            std::make_unique<Dispatcher>(DeliveryParts{store.file(),
                                                       *store.queue,
                                                       store.feed,
                                                       store.configuration,
                                                       store.clock,
                                                       vault,
                                                       drivers,
                                                       ChannelKinds::released(),
                                                       [](const QByteArray &) { return QString(); },
                                                       [](FileToStage, auto) {},
                                                       store.folder() + QStringLiteral("/fetching"),
                                                       false,
                                                       false,
                                                       {}});
        return dispatcher->start();
    }
};

} // namespace

class DispatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatWaitedAndWhatComes()
    {
        RunningDispatcher running;
        const Message early = running.outbox.add();
        QVERIFY(running.start().ok());
        const Message late = running.outbox.add();
        QTRY_COMPARE(running.outbox.status(early), MessageStatus::Delivered);
        QTRY_COMPARE(running.outbox.status(late), MessageStatus::Delivered);
        QCOMPARE(running.outbox.path(early),
                 (QStringList{QStringLiteral("queued"), QStringLiteral("sending"),
                              QStringLiteral("delivered")}));
        QVERIFY(running.outbox.message(early).providerId.startsWith(QStringLiteral("sim_")));
        QCOMPARE(running.dispatcher->metrics().delivered.load(), 2);
        QVERIFY(running.outbox.channelNow(running.outbox.channel).checkedAt.has_value());
    }

    void makesUncertainWhatACrashLeftUnderWay()
    {
        RunningDispatcher running;
        const Message message = running.outbox.add();
        running.outbox.must<bool>([row = message.row](WriteContext &context) -> Result<bool> {
            const auto claimed = OutboxStore(context).claim(row);
            return claimed ? Result(claimed->has_value()) : claimed.error();
        });
        QVERIFY(running.start().ok());
        QCOMPARE(running.outbox.status(message), MessageStatus::Uncertain);
        QCOMPARE(running.outbox.message(message).error->code, QStringLiteral("no_answer"));
    }

    void recordsWhatIsKnownWhenItStops()
    {
        RunningDispatcher running;
        DriverScript script;
        DriverRegistry drivers;
        drivers.add(QStringLiteral("simulator"), script.factory());
        const Message message = running.outbox.add();
        QVERIFY(running.start(drivers).ok());
        QTRY_COMPARE(running.outbox.status(message), MessageStatus::Sending);
        running.dispatcher->stop(0);
        QCOMPARE(running.outbox.status(message), MessageStatus::Uncertain);
    }

    void stopsWithNothingToDo()
    {
        RunningDispatcher running;
        QVERIFY(running.start().ok());
        running.dispatcher->stop();
        const Message message = running.outbox.add();
        QCOMPARE(running.outbox.status(message), MessageStatus::Queued);
    }
};

KAROO_TEST(DispatcherTest, tst_dispatcher)

#include "tst_dispatcher.moc"
