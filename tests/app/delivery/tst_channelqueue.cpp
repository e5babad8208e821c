// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelqueue.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

class ChannelQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyALittleOfALongQueueInMind()
    {
        OutboxFixture outbox;
        const auto rows = outbox.addMany(700);
        ChannelQueue queue = queueOf(outbox);
        OutboxReader reader(*outbox.store.reader);
        QVERIFY(queue.look(reader, 10, outbox.store.clock.nowMs()));
        QCOMPARE(queue.take(1000), rows.first(10));
        QVERIFY(queue.look(reader, 10, outbox.store.clock.nowMs()));
        QCOMPARE(queue.take(1000), rows.sliced(10, 10));
        for (const MessageRow row : rows) {
            queue.addReady(row);
        }
        const auto ready = queue.take(1000);
        QCOMPARE(ready.size(), ChannelQueue::readyLimit);
        // Those that did not fit are found again from the start.
        for (const MessageRow row : ready) {
            queue.claimAnswered(row, true);
        }
        QList<MessageRow> found;
        do {
            queue.look(reader, 64, outbox.store.clock.nowMs());
            found += queue.take(64);
        } while (queue.look(reader, 64, outbox.store.clock.nowMs()) && queue.hasReady());
        QCOMPARE(found, rows.sliced(20));
    }

    void knowsAMessageOnce()
    {
        OutboxFixture outbox;
        const auto rows = outbox.addMany(1);
        ChannelQueue queue = queueOf(outbox);
        OutboxReader reader(*outbox.store.reader);
        QVERIFY(queue.look(reader, 10, outbox.store.clock.nowMs()));
        queue.addReady(rows.first());
        QCOMPARE(queue.take(10), rows);
        // Still being claimed.
        queue.addReady(rows.first());
        queue.restart();
        QVERIFY(queue.look(reader, 10, outbox.store.clock.nowMs()));
        QVERIFY(queue.take(10).isEmpty());
    }

    void givesBackTheRoomOfARefusedClaim()
    {
        OutboxFixture outbox;
        outbox.editChannel(outbox.channel, [](Channel &channel) { channel.inFlight = 2; });
        const auto rows = outbox.addMany(3);
        ChannelQueue queue = queueOf(outbox);
        OutboxReader reader(*outbox.store.reader);
        const qint64 now = outbox.store.clock.monotonicMs();
        queue.look(reader, 3, outbox.store.clock.nowMs());
        QCOMPARE(queue.room(now), 2);
        QCOMPARE(queue.take(2).size(), 2);
        QCOMPARE(queue.room(now), 0);
        queue.claimAnswered(rows.at(0), false);
        QCOMPARE(queue.room(now), 1);
        queue.claimAnswered(rows.at(1), true);
        QCOMPARE(queue.room(now), 1);
        queue.ended();
        QCOMPARE(queue.room(now), 2);
    }

    void looksAgainWhenItsChannelGoesOn()
    {
        OutboxFixture outbox;
        const auto rows = outbox.addMany(1);
        ChannelQueue queue = queueOf(outbox);
        OutboxReader reader(*outbox.store.reader);
        queue.look(reader, 1, outbox.store.clock.nowMs());
        // Claimed in the moment when the channel was paused, so the claim is refused.
        QCOMPARE(queue.take(1), rows);
        queue.claimAnswered(rows.first(), false);
        Channel channel = outbox.channelNow(outbox.channel);
        channel.active = false;
        queue.setChannel(channel, std::nullopt, 0);
        QVERIFY(!queue.worksFor(0));
        channel.active = true;
        queue.setChannel(channel, std::nullopt, 0);
        queue.look(reader, 1, outbox.store.clock.nowMs());
        QCOMPARE(queue.take(1), rows);
    }

private:
    static ChannelQueue queueOf(const OutboxFixture &outbox)
    {
        ChannelQueue queue(outbox.channel);
        queue.setChannel(outbox.channelNow(outbox.channel), std::nullopt,
                         outbox.store.clock.monotonicMs());
        return queue;
    }
};

KAROO_TEST(ChannelQueueTest, tst_channelqueue)

#include "tst_channelqueue.moc"
