// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/systemstore.h"
#include "tests/support/heldwriter.h"
#include "tests/support/storefixture.h"
#include "tests/support/testregistry.h"

#include <QSemaphore>

#include <latch>

namespace {

Result<ExternalSystemId> insertSystem(WriteContext &context, const QString &name)
{
    ExternalSystem system;
    system.name = name;
    system.createdAt = context.nowMs();
    auto inserted = SystemStore(context.connection()).insert(system);
    if (inserted) {
        context.note(Change::Kind::ExternalSystem, inserted->value, true);
    }
    return inserted;
}

Result<void> rename(WriteContext &context, const char *from, const char *to)
{
    return context.connection().execute(
        QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(QLatin1String(from), QLatin1String(to)));
}

} // namespace

class WriteQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAfterTheCommit()
    {
        StoreFixture store;
        QSignalSpy changed(&store.feed, &ChangeFeed::changed);
        const auto id = store.write<ExternalSystemId>(
            [](WriteContext &context) { return insertSystem(context, QStringLiteral("ERP")); });
        QVERIFY(id.ok());
        // Another connection sees it, and so does the configuration, before anybody is told.
        Statement query = store.reader->prepared("SELECT count(*) FROM external_systems");
        QVERIFY(query.step());
        QCOMPARE(query.integer(0), 1);
        QCOMPARE(store.configuration.current()->systems.value(*id).name, QStringLiteral("ERP"));
        QTRY_COMPARE(changed.size(), 1);
    }

    void writesNoMoreOnceAnybodyHasMetDamage()
    {
        constexpr int corrupt = 11; // SQLITE_CORRUPT
        StoreFixture store;
        const auto insert = [](const char *name) {
            return [name](WriteContext &context) {
                return insertSystem(context, QString::fromLatin1(name));
            };
        };
        QVERIFY(store.write<ExternalSystemId>(insert("ERP")).ok());
        store.reader->tellDamageTo(store.queue->damage());
        store.reader->remember(corrupt);
        QCOMPARE(store.queue->health().error().code, Error::Code::Damaged);
        const auto refused = store.write<ExternalSystemId>(insert("CRM"));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, Error::Code::Damaged);
        Statement query = store.reader->prepared("SELECT count(*) FROM external_systems");
        QVERIFY(query.step());
        QCOMPARE(query.integer(0), 1);
    }

    void goesOnWhenTheFileTurnsOutToBeWhole()
    {
        StoreFixture store;
        store.queue->damage().note(QStringLiteral("could not be read"));
        QVERIFY(!store.queue->health());
        QTRY_VERIFY_WITH_TIMEOUT(store.queue->health().ok(), 15'000);
    }

    void leavesAllInTheFileWhenItStopsThoughSomebodyStillReads()
    {
        StoreFixture store;
        QVERIFY(store
                    .write<ExternalSystemId>([](WriteContext &context) {
                        return insertSystem(context, QStringLiteral("ERP"));
                    })
                    .ok());
        QVERIFY(QFileInfo(store.file() + QStringLiteral("-wal")).size() > 0);
        store.queue->stop();
        QCOMPARE(QFileInfo(store.file() + QStringLiteral("-wal")).size(), 0);
        Statement query = store.reader->prepared("SELECT count(*) FROM external_systems");
        QVERIFY(query.step());
        QCOMPARE(query.integer(0), 1);
    }

    void undoesAFailedJobAlone_data()
    {
        QTest::addColumn<bool>("repeatable");
        QTest::addColumn<bool>("writes");
        QTest::addColumn<QList<int>>("runs");
        QTest::newRow("back to its savepoint") << false << true << QList<int>{1, 1, 1};
        // The third one had not begun when the second one had to be undone.
        QTest::newRow("all run again") << true << true << QList<int>{2, 2, 1};
        QTest::newRow("nothing to undo") << true << false << QList<int>{1, 1, 1};
    }
    void undoesAFailedJobAlone()
    {
        QFETCH(const bool, repeatable);
        QFETCH(const bool, writes);
        StoreFixture store;
        QSemaphore hold;
        std::latch done(3);
        std::vector<WriteQueue::Job> jobs;
        QList<bool> outcomes{false, false, false};
        QList<int> runs{0, 0, 0};
        for (int index = 0; index < 3; ++index) {
            jobs.push_back({[index, writes, &runs, &hold](WriteContext &context) -> Result<void> {
                                if (index == 0 && runs[0] == 0) {
                                    hold.acquire();
                                }
                                ++runs[index];
                                const bool fails = index == 1;
                                if (!fails || writes) {
                                    if (auto made =
                                            insertSystem(context, QStringLiteral("S%1").arg(index));
                                        !made) {
                                        return made.error();
                                    }
                                }
                                return fails ? Error::of(Error::Code::NotAllowed) : Result<void>();
                            },
                            [&, index](const Result<void> &outcome) {
                                outcomes[index] = outcome.ok();
                                done.count_down();
                            },
                            repeatable});
        }
        store.queue->post(std::move(jobs));
        hold.release();
        done.wait();
        QCOMPARE(outcomes, (QList<bool>{true, false, true}));
        QTEST(runs, "runs");
        QStringList names;
        for (const ExternalSystem &system : store.configuration.current()->systems) {
            names.append(system.name);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("S0"), QStringLiteral("S2")}));
    }

    void showsAJobWhatEarlierOnesOfItsGroupDid()
    {
        StoreFixture store;
        std::latch done(2);
        bool seen = false;
        std::vector<WriteQueue::Job> jobs;
        jobs.push_back({[](WriteContext &context) -> Result<void> {
                            const auto made = insertSystem(context, QStringLiteral("ERP"));
                            return made ? Result<void>() : made.error();
                        },
                        [&](const Result<void> &) { done.count_down(); }});
        jobs.push_back({[&seen](WriteContext &context) -> Result<void> {
                            seen = context.configuration().systems.size() == 1;
                            return {};
                        },
                        [&](const Result<void> &) { done.count_down(); }});
        store.queue->post(std::move(jobs));
        done.wait();
        QVERIFY(seen);
    }

    void refusesWhatDoesNotFit()
    {
        StoreFixture store;
        HeldWriter writer(*store.queue);
        std::atomic<int> refused = 0;
        std::vector<WriteQueue::Job> jobs;
        for (std::size_t index = 0; index < WriteQueue::capacity + 5; ++index) {
            jobs.push_back({[](WriteContext &) { return Result<void>(); },
                            [&refused](const Result<void> &outcome) {
                                refused +=
                                    !outcome.ok() && outcome.error().code == Error::Code::QueueFull;
                            }});
        }
        store.queue->post(std::move(jobs));
        QCOMPARE(refused.load(), 5);
        writer.letGo();
        store.queue->stop();
        QCOMPARE(refused.load(), 5);
    }

    void doesWhatWaitsBeforeItStops()
    {
        StoreFixture store;
        std::atomic<int> answered = 0;
        for (int index = 0; index < 50; ++index) {
            QVERIFY(store.queue->post(
                {[index](WriteContext &context) -> Result<void> {
                     const auto made = insertSystem(context, QStringLiteral("S%1").arg(index));
                     return made ? Result<void>() : made.error();
                 },
                 [&](const Result<void> &outcome) { answered += outcome.ok(); }}));
        }
        store.queue->stop();
        QCOMPARE(answered.load(), 50);
        QVERIFY(!store.queue->post(
            {[](WriteContext &) { return Result<void>(); }, [](const Result<void> &) {}}));
    }

    void saysThatAnotherProcessHoldsTheFileAndGoesOn()
    {
        StoreFixture store;
        auto other = std::move(Connection::open(store.file(), Connection::Mode::ReadWrite)).value();
        QVERIFY(other->execute("BEGIN IMMEDIATE").ok());
        const auto refused = store.write<ExternalSystemId>(
            [](WriteContext &context) { return insertSystem(context, QStringLiteral("ERP")); });
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, Error::Code::Locked);
        QVERIFY(!store.queue->health().ok());
        QVERIFY(other->execute("ROLLBACK").ok());
        const auto made = store.write<ExternalSystemId>(
            [](WriteContext &context) { return insertSystem(context, QStringLiteral("ERP")); });
        QVERIFY(made.ok());
        QVERIFY(store.queue->health().ok());
    }

    void failsAJobThatCannotSeeTheSetUp()
    {
        StoreFixture store;
        const auto seen = store.write<int>([](WriteContext &context) -> Result<int> {
            if (auto away = rename(context, "chatbots", "chatbots_away"); !away) {
                return away.error();
            }
            context.note(Change::Kind::Chatbot, 0);
            return static_cast<int>(context.configuration().chatbots.size());
        });
        QVERIFY(!seen.ok());
        // The job alone: its change of the table is undone as well.
        QVERIFY(store
                    .write<ExternalSystemId>([](WriteContext &context) {
                        return insertSystem(context, QStringLiteral("ERP"));
                    })
                    .ok());
        QCOMPARE(store.configuration.current()->systems.size(), 1);
    }

    void handsTheSetUpOverLaterWhereItCannotBeReadAfterTheCommit()
    {
        StoreFixture store;
        const auto made = store.write<ExternalSystemId>([](WriteContext &context) {
            auto id = insertSystem(context, QStringLiteral("ERP"));
            const auto away = rename(context, "chatbots", "chatbots_away");
            return away ? id : Result<ExternalSystemId>(away.error());
        });
        QVERIFY(made.ok());
        QVERIFY(!store.queue->health().ok());
        QVERIFY(store.configuration.current()->systems.isEmpty());
        QVERIFY(store
                    .write<bool>([](WriteContext &context) -> Result<bool> {
                        const auto back = rename(context, "chatbots_away", "chatbots");
                        return back ? Result(true) : back.error();
                    })
                    .ok());
        QVERIFY(store.queue->health().ok());
        QCOMPARE(store.configuration.current()->systems.size(), 1);
    }

    void saysThatItIsStopping()
    {
        StoreFixture store;
        store.queue->stop();
        const auto late = store.write<bool>([](WriteContext &) { return Result(true); });
        QCOMPARE(late.error().code, Error::Code::Stopping);
    }
};

KAROO_TEST(WriteQueueTest, tst_writequeue)

#include "tst_writequeue.moc"
