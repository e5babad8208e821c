// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/fetchqueue.h"

#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <memory>

/// Whose file is fetched next.
class FetchQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void givesEachServerAFewPlacesInTurn()
    {
        addAll("slow", 5);
        addAll("fast", 2);
        FetchQueue queue = queueOf({4, 2, 100});
        look(queue);
        QCOMPARE(takeAll(queue), (QStringList{QStringLiteral("fast"), QStringLiteral("slow"),
                                              QStringLiteral("fast"), QStringLiteral("slow")}));
        QCOMPARE(queue.underWay(), 4);
    }

    void doesNotLetASlowServerTakeAllPlaces()
    {
        addAll("slow", 250);
        FetchQueue queue = queueOf({16, 4, 1000});
        look(queue);
        QCOMPARE(takeAll(queue).size(), 4);
        addAll("other", 1);
        look(queue);
        QCOMPARE(takeAll(queue), QStringList{QStringLiteral("other")});
    }

    void takesNothingTwice()
    {
        const MessageRow row = addAll("one", 1).first();
        FetchQueue queue = queueOf({4, 4, 100});
        look(queue);
        QCOMPARE(queue.take(), std::optional(row));
        look(queue);
        QVERIFY(!queue.take());
        queue.ended(row);
        QCOMPARE(queue.underWay(), 0);
        look(queue);
        QCOMPARE(queue.take(), std::optional(row));
    }

    void findsWhatIsCommittedLate()
    {
        FetchQueue queue = queueOf({4, 4, 100});
        addAll("one", 1);
        look(queue);
        takeAll(queue);
        addAll("late", 1, -2000);
        look(queue);
        QCOMPARE(takeAll(queue), QStringList{QStringLiteral("late")});
    }

    void leavesWhatItCannotRememberInTheStore()
    {
        addAll("one", 450);
        FetchQueue queue = queueOf({1000, 1000, 200});
        look(queue);
        QCOMPARE(takeAll(queue).size(), 200);
    }

private:
    FetchQueue queueOf(const FetchQueue::Limits &limits)
    {
        return FetchQueue(limits, [this](const FileFetch &fetch) {
            m_lanes.insert(fetch.message, fetch.address);
            return fetch.address;
        });
    }
    QList<MessageRow> addAll(const char *address, int count, qint64 dueIn = 0)
    {
        const QList<MessageRow> rows = m_outbox->addMany(count);
        m_outbox->must<bool>([&](WriteContext &context) -> Result<bool> {
            for (const MessageRow row : rows) {
                FileFetch fetch;
                fetch.message = row;
                fetch.address = QLatin1String(address);
                fetch.nextAt = context.nowMs() + dueIn;
                if (auto added = FetchStore(context.connection()).add(fetch); !added) {
                    return added.error();
                }
            }
            return true;
        });
        return rows;
    }
    void look(FetchQueue &queue)
    {
        FetchStore store(*m_outbox->store.reader);
        queue.look(store, m_outbox->store.clock.nowMs());
    }
    QStringList takeAll(FetchQueue &queue)
    {
        QStringList lanes;
        while (const auto row = queue.take()) {
            lanes.append(m_lanes.value(*row));
        }
        return lanes;
    }

    std::unique_ptr<OutboxFixture> m_outbox;
    QHash<MessageRow, QString> m_lanes;
};

KAROO_TEST(FetchQueueTest, tst_fetchqueue)

#include "tst_fetchqueue.moc"
