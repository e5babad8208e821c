// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/message.h"
#include "models/store/messagestatisticsstore.h"
#include "tests/support/messageseeds.h"
#include "tests/support/storefixture.h"
#include "tests/support/testregistry.h"

#include <QTest>

namespace {

constexpr qint64 hour = 60 * 60 * 1000;

} // namespace

/// The counts of the start page.
class MessageStatisticsStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachSpanByWhatItsMessagesAreNow()
    {
        StoreFixture store;
        MessageSeeds seeds(store);
        const qint64 begin = store.clock.nowMs();
        const QList<MessageStatus> first{MessageStatus::Sent,    MessageStatus::Delivered,
                                         MessageStatus::Read,    MessageStatus::Failed,
                                         MessageStatus::Expired, MessageStatus::Cancelled};
        for (const MessageStatus status : first) {
            seeds.setStatus(seeds.add(1).first(), status);
        }
        store.clock.advance(2 * hour);
        seeds.setStatus(seeds.add(1).first(), MessageStatus::Read);
        seeds.add(1);
        const auto spans = MessageStatisticsStore(*store.reader)
                               .spans({begin, begin + hour, begin + 2 * hour, begin + 3 * hour});
        QVERIFY(spans.ok());
        QCOMPARE(spans->size(), 3);
        QCOMPARE(spans->at(0), (SpanFigures{3, 2, 2}));
        QCOMPARE(spans->at(1), SpanFigures());
        QCOMPARE(spans->at(2), (SpanFigures{1, 1, 0}));
    }

    void putsAMessageOnABoundIntoTheLaterSpan()
    {
        StoreFixture store;
        MessageSeeds seeds(store);
        const qint64 now = store.clock.nowMs();
        seeds.setStatus(seeds.add(1).first(), MessageStatus::Sent);
        const auto spans =
            MessageStatisticsStore(*store.reader).spans({now - hour, now, now + hour});
        QVERIFY(spans.ok());
        QCOMPARE(spans->at(0).sent, 0);
        QCOMPARE(spans->at(1).sent, 1);
    }

    void countsTheHoursOfEachChannel()
    {
        StoreFixture store;
        MessageSeeds seeds(store);
        const qint64 begin = store.clock.nowMs();
        const ChannelId channel = store.configuration.current()->channels.first().id;
        const ChannelId other{channel.value + 1};
        seeds.add(2);
        store.clock.advance(2 * hour);
        seeds.setStatus(seeds.add(3).first(), MessageStatus::Failed);
        MessageStatisticsStore statistics(*store.reader);
        const auto hours =
            statistics.spansByChannel({channel, other}, {begin - hour, begin, begin + hour,
                                                         begin + 2 * hour, begin + 3 * hour});
        QVERIFY(hours.ok());
        QCOMPARE(hours->value(channel), QList<int>({0, 2, 0, 3}));
        QCOMPARE(hours->value(other), QList<int>({0, 0, 0, 0}));
        const auto failed = statistics.failuresByChannel(begin);
        QVERIFY(failed.ok());
        QCOMPARE(*failed, (QMap<ChannelId, int>{{channel, 1}}));
        QVERIFY(statistics.failuresByChannel(begin + 3 * hour)->isEmpty());
    }

    void countsWhatIsOpenWheneverItWasMade()
    {
        StoreFixture store;
        MessageSeeds seeds(store);
        const QList<MessageRow> rows = seeds.add(5);
        seeds.setStatus(rows.at(0), MessageStatus::Uncertain);
        seeds.setStatus(rows.at(1), MessageStatus::Scheduled);
        seeds.setStatus(rows.at(2), MessageStatus::Sending);
        seeds.setStatus(rows.at(3), MessageStatus::Delivered);
        store.clock.advance(100 * hour);
        const auto open = MessageStatisticsStore(*store.reader).open();
        QVERIFY(open.ok());
        QCOMPARE(*open, (OpenFigures{2, 1, 1, 0}));
    }

    void countsWhatIsScheduledByItsTime()
    {
        StoreFixture store;
        MessageSeeds seeds(store);
        const qint64 now = store.clock.nowMs();
        const MessageRow row = seeds.add(1).first();
        seeds.setStatus(row, MessageStatus::Scheduled);
        const auto timed = store.write<bool>([row, now](WriteContext &context) -> Result<bool> {
            context.connection()
                .prepared("UPDATE messages SET send_at = ? WHERE row = ?")
                .bind(now + hour)
                .bind(row.value)
                .run();
            return true;
        });
        QVERIFY(timed.ok());
        const auto counts =
            MessageStatisticsStore(*store.reader).scheduled({now, now + hour, now + 2 * hour});
        QVERIFY(counts.ok());
        QCOMPARE(*counts, (QList<int>{0, 1}));
    }

    void namesTheReasonsSinceAMoment()
    {
        StoreFixture store;
        MessageSeeds seeds(store);
        seeds.setStatus(seeds.add(1).first(), MessageStatus::Failed,
                        {QStringLiteral("gave_up"), {}, {}});
        store.clock.advance(hour);
        for (const MessageRow row : seeds.add(2)) {
            seeds.setStatus(row, MessageStatus::Failed,
                            {QStringLiteral("provider_refused"), {}, {}});
        }
        const auto codes = MessageStatisticsStore(*store.reader).failureCodes(store.clock.nowMs());
        QVERIFY(codes.ok());
        QCOMPARE(*codes, (QMap<QString, int>{{QStringLiteral("provider_refused"), 2}}));
    }

    void countsByChannel()
    {
        StoreFixture store;
        MessageSeeds seeds(store);
        const ChannelId channel = store.configuration.current()->channels.firstKey();
        seeds.add(2);
        store.clock.advance(hour);
        seeds.add(3);
        const auto counts = MessageStatisticsStore(*store.reader)
                                .byChannel({channel, ChannelId{99}}, store.clock.nowMs());
        QVERIFY(counts.ok());
        QCOMPARE(counts->value(channel), 3);
        QCOMPARE(counts->value(ChannelId{99}), 0);
    }

    void countsWhatASystemHandedInBySpan()
    {
        StoreFixture store;
        MessageSeeds seeds(store);
        const ExternalSystemId system = store.configuration.current()->systems.firstKey();
        const qint64 begin = store.clock.nowMs();
        seeds.add(2);
        store.clock.advance(hour);
        seeds.add(3);
        MessageStatisticsStore statistics(*store.reader);
        const QList<qint64> bounds{begin - hour, begin, begin + hour, begin + 2 * hour};
        const auto counts = statistics.bySystem(system, bounds);
        QVERIFY(counts.ok());
        QCOMPARE(*counts, (QList<int>{0, 2, 3}));
        const auto others = statistics.bySystem(ExternalSystemId{99}, bounds);
        QVERIFY(others.ok());
        QCOMPARE(*others, (QList<int>{0, 0, 0}));
    }

    void knowsWhetherAnythingEverWentOut()
    {
        StoreFixture store;
        MessageSeeds seeds(store);
        MessageStatisticsStore statistics(*store.reader);
        const MessageRow row = seeds.add(1).first();
        auto any = statistics.anySent();
        QVERIFY(any.ok());
        QCOMPARE(*any, false);
        seeds.setStatus(row, MessageStatus::Sent);
        any = statistics.anySent();
        QVERIFY(any.ok());
        QCOMPARE(*any, true);
    }
};

KAROO_TEST(MessageStatisticsStoreTest, tst_messagestatisticsstore)
#include "tst_messagestatisticsstore.moc"
