// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cancelmessage.h"
#include "tests/support/deliveryfixture.h"
#include "tests/support/testregistry.h"

#include <algorithm>

Q_DECLARE_METATYPE(SendOutcome)

namespace {

using enum MessageStatus;

const Send::Sent sentOk{QStringLiteral("p"), false};
const Send::NotSent notSent{{QStringLiteral("no_answer"), {}, {}}, std::nullopt};
const Send::FateUnknown unknown{{QStringLiteral("no_answer"), {}, {}}};
const Send::Refused refused{{QStringLiteral("recipient_blocked"), {}, {}}};

Channel channelNamed(const QString &key)
{
    Channel channel;
    channel.key = key;
    channel.name = key;
    channel.kind = QStringLiteral("simulator");
    return channel;
}

} // namespace

/// Order, fairness and speed of what goes out.
class DeliveryOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsInOrderPerContactAndChannel()
    {
        DeliveryFixture road;
        const auto rows = road.outbox.addForOne(5);
        road.begin();
        for (const MessageRow row : rows) {
            QCOMPARE(road.driver.open.size(), 1);
            QCOMPARE(road.driver.open.first().message.message.row, row);
            road.driver.answer(sentOk);
            road.settle();
        }
        QCOMPARE(road.driver.texts(),
                 (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                              QStringLiteral("3"), QStringLiteral("4")}));
    }

    void holdsBackThoseBehindAWaitingRetry()
    {
        DeliveryFixture road;
        const auto rows = road.outbox.addForOne(2);
        road.begin();
        road.driver.answer(notSent);
        road.settle();
        const Message other = road.add();
        QCOMPARE(road.driver.open.size(), 1);
        QCOMPARE(road.driver.open.first().message.message.row, other.row);
        QCOMPARE(road.outbox.message(rows.at(1)).status, Queued);
        road.driver.answer(sentOk);
        road.pass(1000);
        QCOMPARE(road.driver.open.first().message.message.row, rows.at(0));
        road.driver.answer(sentOk);
        road.settle();
        QCOMPARE(road.driver.open.first().message.message.row, rows.at(1));
    }

    void isHeldBackByNobodyElse_data()
    {
        QTest::addColumn<SendOutcome>("first");
        QTest::newRow("uncertain") << SendOutcome(unknown);
        QTest::newRow("failed") << SendOutcome(refused);
        QTest::newRow("sent") << SendOutcome(sentOk);
    }

    void isHeldBackByNobodyElse()
    {
        QFETCH(const SendOutcome, first);
        DeliveryFixture road;
        const auto rows = road.outbox.addForOne(2);
        road.begin();
        road.driver.answer(first);
        road.settle();
        QCOMPARE(road.driver.open.size(), 1);
        QCOMPARE(road.driver.open.first().message.message.row, rows.at(1));
    }

    void isNotHeldBackByScheduledOnes()
    {
        DeliveryFixture road;
        OutboxFixture::Wanted wanted;
        wanted.contact = road.outbox.addContact(QStringLiteral("+5511911110000"));
        wanted.status = Scheduled;
        wanted.sendAt = road.clock().nowMs() + 3'600'000;
        const Message scheduled = road.outbox.add(wanted);
        wanted.status = Queued;
        wanted.sendAt.reset();
        const Message queued = road.outbox.add(wanted);
        road.begin();
        QCOMPARE(road.status(queued), Sending);
        QCOMPARE(road.status(scheduled), Scheduled);
    }

    void isNotHeldBackByLateOnes()
    {
        DeliveryFixture road;
        const auto rows = road.outbox.addForOne(2);
        road.outbox.holdAsLate(road.outbox.message(rows.at(0)));
        road.begin();
        QCOMPARE(road.outbox.message(rows.at(0)).status, Queued);
        QCOMPARE(road.outbox.message(rows.at(1)).status, Sending);
    }

    void goesOnWhenTheOneInFrontIsCancelled()
    {
        DeliveryFixture road;
        const auto rows = road.outbox.addForOne(2);
        road.begin();
        road.driver.answer(notSent);
        road.settle();
        road.outbox.must<Message>([&](WriteContext &context) {
            return cancelMessage(context, road.outbox.message(rows.at(0)).id, Sender());
        });
        road.settle();
        QCOMPARE(road.outbox.message(rows.at(1)).status, Sending);
    }

    void keepsToInFlight()
    {
        DeliveryFixture road;
        road.outbox.editChannel(road.outbox.channel,
                                [](Channel &channel) { channel.inFlight = 3; });
        road.outbox.addMany(10);
        road.begin();
        QCOMPARE(road.driver.open.size(), 3);
        QCOMPARE(road.outbox.count(Sending), 3);
        for (int answered = 0; answered < 10; ++answered) {
            road.driver.answer(sentOk);
            road.settle();
            QVERIFY(road.outbox.count(Sending) <= 3);
        }
        QCOMPARE(road.driver.mostOpen, 3);
        QCOMPARE(road.outbox.count(Sent), 10);
    }

    void delaysNoChannelByAnother()
    {
        DeliveryFixture road;
        const ChannelId slow = road.outbox.addChannel(channelNamed(QStringLiteral("lento")));
        road.driver.automatic = [slow](const OutboundMessage &message) {
            return message.message.channel == slow ? std::nullopt
                                                   : std::optional<SendOutcome>(sentOk);
        };
        OutboxFixture::Wanted wanted;
        wanted.channel = slow;
        for (int index = 0; index < 20; ++index) {
            road.outbox.add(wanted);
        }
        road.outbox.addMany(40);
        road.begin();
        QTRY_COMPARE(road.outbox.count(Sent), 40);
        QCOMPARE(road.driver.open.size(), 16);
    }

    void keepsToTheChannelsRate()
    {
        DeliveryFixture road;
        beginWithRate(road, 4, 12);
        QCOMPARE(road.driver.seen.size(), 4);
        road.pass(500);
        QCOMPARE(road.driver.seen.size(), 6);
        road.pass(1000);
        QCOMPARE(road.driver.seen.size(), 10);
        road.pass(1000);
        QCOMPARE(road.driver.seen.size(), 12);
    }

    void keepsToARateBelowOneASecond()
    {
        DeliveryFixture road;
        beginWithRate(road, 0.1, 3);
        QCOMPARE(road.driver.seen.size(), 1);
        road.pass(9'999);
        QCOMPARE(road.driver.seen.size(), 1);
        road.pass(1);
        QCOMPARE(road.driver.seen.size(), 2);
    }

    void slowsOnlyTheContactThatIsThrottled()
    {
        DeliveryFixture road;
        const auto rows = road.outbox.addForOne(2);
        road.begin();
        road.driver.answer(Send::ContactThrottled{{QStringLiteral("rate_limited"), {}, {}}, 6000});
        road.settle();
        const Message other = road.add();
        QCOMPARE(road.driver.open.size(), 1);
        QCOMPARE(road.driver.open.first().message.message.row, other.row);
        road.driver.answer(sentOk);
        road.pass(5'999);
        QVERIFY(road.driver.open.isEmpty());
        road.pass(1000);
        QCOMPARE(road.driver.open.first().message.message.row, rows.at(0));
        QCOMPARE(road.outbox.message(rows.at(0)).error->code, QStringLiteral("rate_limited"));
    }

    void pausesAChannelThatIsThrottled()
    {
        DeliveryFixture road;
        const ChannelId other = road.outbox.addChannel(channelNamed(QStringLiteral("outro")));
        const Message first = road.outbox.add();
        road.begin();
        road.driver.answer(Send::ChannelThrottled{{QStringLiteral("rate_limited"), {}, {}}, 5000});
        road.settle();
        const Message second = road.add();
        QVERIFY(road.driver.open.isEmpty());
        OutboxFixture::Wanted wanted;
        wanted.channel = other;
        QCOMPARE(road.status(road.add(wanted)), Sending);
        road.pass(5000);
        QCOMPARE(road.status(second), Sending);
        QCOMPARE(road.status(first), Queued);
        road.pass(1000);
        QCOMPARE(road.status(first), Sending);
    }

    void sendsALongQueueInOrder()
    {
        DeliveryFixture road;
        const ContactId talkative = road.outbox.addContact(QStringLiteral("+5511911110000"));
        const auto behind = road.outbox.addMany(150, talkative);
        const auto many = road.outbox.addMany(1000);
        road.driver.automatic = [](const OutboundMessage &) { return sentOk; };
        road.begin();
        QTRY_COMPARE_WITH_TIMEOUT(road.outbox.count(Queued) + road.outbox.count(Sending), 0,
                                  60'000);
        QCOMPARE(road.driver.seen.size(), behind.size() + many.size());
        QList<qint64> ofTalkative;
        for (const OutboundMessage &message : road.driver.seen) {
            if (message.message.contact == talkative) {
                ofTalkative.append(message.message.row.value);
            }
        }
        QCOMPARE(ofTalkative.size(), behind.size());
        QVERIFY(std::is_sorted(ofTalkative.cbegin(), ofTalkative.cend()));
    }

private:
    /// As many messages wait on a channel with this rate, and all go through.
    static void beginWithRate(DeliveryFixture &road, double ratePerSecond, int count)
    {
        road.driver.automatic = [](const OutboundMessage &) { return sentOk; };
        road.outbox.editChannel(road.outbox.channel, [ratePerSecond](Channel &channel) {
            channel.ratePerSecond = ratePerSecond;
        });
        road.outbox.addMany(count);
        road.begin();
    }
};

KAROO_TEST(DeliveryOrderTest, tst_deliveryorder)

#include "tst_deliveryorder.moc"
