// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/messagestore.h"
#include "tests/support/deliveryfixture.h"
#include "tests/support/testregistry.h"

namespace {

using enum MessageStatus;

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 yearMs = 365 * 24 * hourMs;

SendOutcome sent(const OutboundMessage &message)
{
    return Send::Sent{QString::number(message.message.row.value)};
}

SendOutcome notSent(const OutboundMessage &)
{
    return Send::NotSent{{QStringLiteral("no_answer"), {}, {}}, std::nullopt};
}

} // namespace

/// Somebody sets the clock, or an hour is lost: what was promised is sent, once and not early.
class DeliveryClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsAcceptedAfterTheClockWentBack()
    {
        DeliveryFixture road;
        road.driver.automatic = sent;
        road.begin();
        QCOMPARE(road.add().status, Sent);
        road.clock().turn(-hourMs);
        QCOMPARE(road.add().status, Sent);
        road.clock().turn(-10 * yearMs);
        QCOMPARE(road.add().status, Sent);
        QCOMPARE(road.driver.seen.size(), 3);
    }

    void keepsTheOrderOfAContactWhenTheClockGoesBack()
    {
        DeliveryFixture road;
        road.begin();
        OutboxFixture::Wanted wanted;
        wanted.contact = road.outbox.addContact(QStringLiteral("+5511987654321"));
        for (const char *text : {"1", "2", "3"}) {
            wanted.text = QLatin1String(text);
            road.add(wanted);
            road.clock().turn(-hourMs);
        }
        for (int left = 3; left > 0; --left) {
            road.driver.answer(sent(road.driver.seen.constLast()));
            road.settle();
        }
        QCOMPARE(road.driver.texts(),
                 QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    }

    void retriesAtTheLatestAnHourAfterTheClockWentBack()
    {
        DeliveryFixture road;
        road.driver.automatic = notSent;
        road.begin();
        const Message message = road.add();
        QCOMPARE(message.status, Queued);
        road.driver.automatic = sent;
        road.clock().turn(-hourMs);
        for (int minutes = 0; minutes <= 61; ++minutes) {
            road.pass(minuteMs);
        }
        QCOMPARE(road.status(message), Sent);
        QCOMPARE(road.driver.seen.size(), 2);
    }

    void pullsRetriesOfAClockThatWasYearsAhead()
    {
        DeliveryFixture road;
        road.driver.automatic = notSent;
        road.clock().turn(10 * yearMs);
        road.begin();
        const Message message = road.add();
        road.driver.automatic = sent;
        road.clock().turn(-10 * yearMs);
        road.pass(secondMs);
        road.pass(secondMs);
        QCOMPARE(road.status(message), Sent);
    }

    void sendsNothingEarlyWhenTheClockGoesBack()
    {
        DeliveryFixture road;
        road.driver.automatic = sent;
        road.begin();
        OutboxFixture::Wanted wanted;
        wanted.status = Scheduled;
        wanted.sendAt = road.clock().nowMs() + 10 * minuteMs;
        const Message message = road.add(wanted);
        road.pass(9 * minuteMs);
        road.clock().turn(-hourMs);
        for (int minutes = 0; minutes < 60; ++minutes) {
            road.pass(minuteMs);
            QCOMPARE(road.status(message), Scheduled);
        }
        road.pass(minuteMs);
        QCOMPARE(road.status(message), Sent);
    }

    void holdsWhatAClockThatRunsAheadWouldSendEarly_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("half a day") << 12 * hourMs;
        QTest::newRow("ten years") << 10 * yearMs;
    }
    void holdsWhatAClockThatRunsAheadWouldSendEarly()
    {
        QFETCH(qint64, jump);
        DeliveryFixture road;
        road.driver.automatic = sent;
        road.holdsLate = true;
        road.begin();
        OutboxFixture::Wanted wanted;
        wanted.status = Scheduled;
        wanted.sendAt = road.clock().nowMs() + 10 * minuteMs;
        const Message message = road.add(wanted);
        road.clock().turn(jump);
        road.pass(secondMs);
        QVERIFY(road.outbox.message(message).heldAsLate);
        QVERIFY(road.driver.seen.isEmpty());
        // What is accepted then goes out, and after the clock is right again too.
        QCOMPARE(road.add().status, Sent);
        road.clock().turn(-jump);
        road.pass(secondMs);
        QCOMPARE(road.add().status, Sent);
        QCOMPARE(road.driver.seen.size(), 2);
        QVERIFY(road.outbox.message(message).heldAsLate);
    }

    void sendsTenThousandOnceAndInOrderAfterAnHoursOutage()
    {
        constexpr int contacts = 500;
        constexpr int each = 20;
        constexpr int perSecond = 80;
        DeliveryFixture road;
        road.driver.automatic = notSent;
        road.outbox.editChannel(road.outbox.channel,
                                [=](Channel &channel) { channel.ratePerSecond = perSecond; });
        for (int contact = 0; contact < contacts; ++contact) {
            road.outbox.addForOne(each);
        }
        road.begin();
        for (int minutes = 0; minutes < 60; ++minutes) {
            road.pass(minuteMs);
        }
        QCOMPARE(road.outbox.count(Queued), contacts * each);
        road.driver.seen.clear();
        road.driver.automatic = sent;
        qsizetype before = 0;
        for (int seconds = 0; seconds < 2 * hourMs / secondMs; ++seconds) {
            road.pass(secondMs);
            // A bucket of one second's worth may be full at the beginning.
            QVERIFY(road.driver.seen.size() - before <= 2 * perSecond);
            before = road.driver.seen.size();
            if (road.outbox.count(Queued) == 0) {
                break;
            }
        }
        QCOMPARE(road.driver.seen.size(), contacts * each);
        QCOMPARE(road.outbox.count(Sent), contacts * each);
        QHash<qint64, int> next;
        for (const OutboundMessage &message : std::as_const(road.driver.seen)) {
            QCOMPARE(message.message.text.toInt(), next[message.message.contact.value]++);
        }
    }
};

KAROO_TEST(DeliveryClockTest, tst_deliveryclock)

#include "tst_deliveryclock.moc"
