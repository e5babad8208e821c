// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/decidelate.h"
#include "models/store/factstore.h"
#include "tests/support/deliveryfixture.h"
#include "tests/support/testregistry.h"

namespace {

using enum MessageStatus;

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

const Send::NotSent notSent{{QStringLiteral("no_answer"), {}, {}}, std::nullopt};

SendOutcome alwaysNotSent(const OutboundMessage &)
{
    return notSent;
}

/// Was last seen running at this moment.
void setSeen(DeliveryFixture &road, qint64 at)
{
    road.outbox.must<bool>([at](WriteContext &context) -> Result<bool> {
        const auto set =
            FactStore(context.connection()).set(QStringLiteral("last_seen"), QString::number(at));
        return set ? Result(true) : set.error();
    });
}

} // namespace

/// What the clock brings.
class DeliveryTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesByPlan()
    {
        DeliveryFixture road;
        road.driver.automatic = alwaysNotSent;
        const Message message = road.outbox.add();
        road.begin();
        int attempts = 1;
        for (const qint64 wait : {1000, 5000, 30'000, 120'000, 600'000, 1'800'000, 3'600'000}) {
            QCOMPARE(road.driver.seen.size(), attempts);
            road.pass(wait - 1);
            QCOMPARE(road.driver.seen.size(), attempts);
            road.pass(1);
            ++attempts;
        }
        QCOMPARE(road.driver.seen.size(), attempts);
        QCOMPARE(road.outbox.message(message).attempts, attempts);
    }

    void honoursRetryAfter()
    {
        DeliveryFixture road;
        road.driver.automatic = [](const OutboundMessage &) {
            return Send::NotSent{{QStringLiteral("rate_limited"), {}, {}}, 10'000};
        };
        road.outbox.add();
        road.begin();
        road.pass(9'999);
        QCOMPARE(road.driver.seen.size(), 1);
        road.pass(1001);
        QCOMPARE(road.driver.seen.size(), 2);
    }

    void givesUpADayAfterTheFirstAttempt()
    {
        DeliveryFixture road;
        road.driver.automatic = alwaysNotSent;
        const Message message = road.outbox.add();
        road.begin();
        for (int hour = 0; hour < 24; ++hour) {
            QCOMPARE(road.status(message), Queued);
            road.pass(hourMs);
        }
        QCOMPARE(road.status(message), Failed);
        QCOMPARE(road.outbox.message(message).error->code, QStringLiteral("gave_up"));
        const qsizetype attempts = road.driver.seen.size();
        road.pass(hourMs);
        QCOMPARE(road.driver.seen.size(), attempts);
    }

    void expiresWhileItWaitsForItsRetry()
    {
        DeliveryFixture road;
        road.driver.automatic = alwaysNotSent;
        OutboxFixture::Wanted wanted;
        wanted.expiresAt = road.clock().nowMs() + 3000;
        const Message message = road.outbox.add(wanted);
        road.begin();
        road.pass(1000);
        QCOMPARE(road.status(message), Queued);
        road.pass(2000);
        QCOMPARE(road.status(message), Expired);
        QCOMPARE(road.driver.seen.size(), 2);
    }

    void sendsWhatIsScheduledAtItsTime()
    {
        DeliveryFixture road;
        OutboxFixture::Wanted wanted;
        wanted.status = Scheduled;
        wanted.sendAt = road.clock().nowMs() + hourMs;
        const Message message = road.outbox.add(wanted);
        road.begin();
        road.pass(hourMs - 1);
        QCOMPARE(road.status(message), Scheduled);
        road.pass(1);
        QCOMPARE(road.status(message), Sending);
    }

    void endsOnABrokenChannelAtItsExpiryOrADayAfterItWasDue()
    {
        DeliveryFixture road;
        OutboxFixture::Wanted wanted;
        wanted.expiresAt = road.clock().nowMs() + hourMs;
        const Message expiring = road.outbox.add(wanted);
        const Message patient = road.outbox.add();
        road.outbox.breakChannel(road.outbox.channel);
        road.driver.checkAnswer = Check::Broken{{QStringLiteral("credentials_refused"), {}, {}}};
        road.begin();
        road.pass(hourMs);
        QCOMPARE(road.status(expiring), Expired);
        road.pass(23 * hourMs - 1);
        QCOMPARE(road.status(patient), Queued);
        road.pass(1);
        QCOMPARE(road.status(patient), Failed);
        QCOMPARE(road.outbox.message(patient).error->code, QStringLiteral("gave_up"));
        QVERIFY(road.driver.seen.isEmpty());
    }

    void endsNothingWhenPausedOrOffline_data()
    {
        QTest::addColumn<bool>("offline");
        QTest::newRow("paused") << false;
        QTest::newRow("offline") << true;
    }

    void endsNothingWhenPausedOrOffline()
    {
        QFETCH(const bool, offline);
        DeliveryFixture road;
        road.offline = offline;
        if (!offline) {
            road.outbox.editChannel(road.outbox.channel,
                                    [](Channel &channel) { channel.active = false; });
        }
        OutboxFixture::Wanted wanted;
        wanted.expiresAt = road.clock().nowMs() + 50 * hourMs;
        const Message message = road.outbox.add(wanted);
        road.begin();
        road.pass(49 * hourMs);
        QCOMPARE(road.status(message), Queued);
        road.pass(hourMs);
        QCOMPARE(road.status(message), Expired);
        QVERIFY(road.driver.seen.isEmpty());
    }

    void holdsWhatIsLateBecauseTheProgramWasOff()
    {
        DeliveryFixture road;
        road.holdsLate = true;
        const Message late = road.outbox.add();
        setSeen(road, road.clock().nowMs());
        road.clock().advance(3 * hourMs);
        const Message fresh = road.outbox.add();
        road.begin();
        QCOMPARE(road.status(late), Queued);
        QVERIFY(road.outbox.message(late).heldAsLate);
        QCOMPARE(road.outbox.history(late).last().code, QStringLiteral("late"));
        QCOMPARE(road.status(fresh), Sending);
        road.outbox.must<Message>([&](WriteContext &context) {
            return sendLate(context, late.id, Sender(), ChannelKinds::released());
        });
        road.settle();
        QCOMPARE(road.status(late), Sending);
    }

    void holdsWhatIsLateBecauseTheMachineSlept()
    {
        DeliveryFixture road;
        road.holdsLate = true;
        OutboxFixture::Wanted wanted;
        wanted.status = Scheduled;
        wanted.sendAt = road.clock().nowMs() + minuteMs;
        const Message message = road.outbox.add(wanted);
        road.begin();
        road.pass(3 * hourMs);
        QCOMPARE(road.status(message), Scheduled);
        QVERIFY(road.outbox.message(message).heldAsLate);
        QVERIFY(road.driver.seen.isEmpty());
    }

    void holdsNothingWithoutAWindow()
    {
        DeliveryFixture road;
        const Message message = road.outbox.add();
        setSeen(road, road.clock().nowMs());
        road.clock().advance(3 * hourMs);
        road.begin();
        QCOMPARE(road.status(message), Sending);
    }

    void holdsNothingAfterALunchBreak()
    {
        DeliveryFixture road;
        road.holdsLate = true;
        const Message message = road.outbox.add();
        setSeen(road, road.clock().nowMs());
        road.clock().advance(hourMs);
        road.begin();
        QCOMPARE(road.status(message), Sending);
    }

    void writesThatItRuns()
    {
        DeliveryFixture road;
        road.begin();
        for (int minute = 0; minute < 3; ++minute) {
            road.pass(minuteMs);
        }
        QCOMPARE(FactStore(*road.outbox.store.reader).value(QStringLiteral("last_seen")),
                 QString::number(road.clock().nowMs()));
    }
};

KAROO_TEST(DeliveryTimeTest, tst_deliverytime)

#include "tst_deliverytime.moc"
