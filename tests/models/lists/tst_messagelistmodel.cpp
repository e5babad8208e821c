// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/messagelistmodel.h"
#include "tests/support/messageseeds.h"
#include "tests/support/storefixture.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>

class MessageListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_seeds = std::make_unique<MessageSeeds>(*m_store);
        m_model = std::make_unique<MessageListModel>(*m_store->reader, m_store->configuration);
        connect(&m_store->feed, &ChangeFeed::changed, m_model.get(), &MessageListModel::apply);
    }
    void cleanup()
    {
        m_model.reset();
        m_seeds.reset();
        m_store.reset();
    }

    void readsTheNewestFirstAndOlderOnesOnDemand()
    {
        m_seeds->add(450);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 200);
        QVERIFY(rowAt(0) > rowAt(1));
        while (m_model->canFetchMore({})) {
            m_model->fetchMore({});
        }
        QCOMPARE(m_model->rowCount(), 450);
        QCOMPARE(m_model->total(1000), 450);
    }

    void holdsAWindowOfALongLog()
    {
        constexpr int most = MessageListModel::linesMost;
        m_seeds->add(most + 450);
        m_model->setFilter({});
        while (m_model->canFetchMore({})) {
            m_model->fetchMore({});
            QVERIFY(m_model->rowCount() <= most);
        }
        QVERIFY(!m_model->isAtNewest());
        QCOMPARE(rowAt(0), most);
        QCOMPARE(rowAt(most - 1), 1);
        // What comes now is new; what was trimmed away is not.
        m_model->setFollowing(false);
        QCoreApplication::processEvents(); // what the seeding told
        m_seeds->add(2);
        QTRY_COMPARE(m_model->pendingCount(), 2);
        while (!m_model->isAtNewest()) {
            m_model->fetchNewer();
            QVERIFY(m_model->rowCount() <= most);
        }
        QCOMPARE(rowAt(0), most + 452);
        QCOMPARE(m_model->rowOf({most + 452 - 1}), 1);
        QCOMPARE(m_model->pendingCount(), 0);
        QVERIFY(m_model->canFetchMore({}));
    }

    void goesToTheOldestAndBack()
    {
        m_seeds->add(450);
        m_model->setFilter({});
        QAbstractItemModelTester tester(m_model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would, in the middle of what is being told
        m_model->showOldest();
        QCOMPARE(m_model->rowCount(), 200);
        QCOMPARE(rowAt(199), 1);
        QVERIFY(!m_model->canFetchMore({}));
        m_model->fetchNewer();
        QCOMPARE(m_model->rowCount(), 400);
        QCOMPARE(rowAt(0), 400);
        QCOMPARE(rowAt(399), 1);
        m_model->showPending();
        QCOMPARE(rowAt(0), 450);
        QVERIFY(m_model->isAtNewest());
    }

    void staysBoundedWhileItFollows()
    {
        constexpr int most = MessageListModel::linesMost;
        m_model->setFilter({});
        for (int round = 0; round < 13; ++round) {
            m_seeds->add(180);
            QTRY_COMPARE(rowAt(0), (round + 1) * 180);
            QCOMPARE(m_model->rowCount(), std::min(most, (round + 1) * 180));
        }
        QVERIFY(m_model->canFetchMore({}));
    }

    void putsNewOnesOnTopWhileItFollows()
    {
        m_seeds->add(3);
        m_model->setFilter({});
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_seeds->add(2);
        QTRY_COMPARE(m_model->rowCount(), 5);
        QCOMPARE(inserted.first().at(1).toInt(), 0);
    }

    void onlyCountsNewOnesWhileSomethingIsRead()
    {
        m_seeds->add(3);
        m_model->setFilter({});
        m_model->setFollowing(false);
        QCoreApplication::processEvents(); // what the seeding told
        m_seeds->add(2);
        QTRY_COMPARE(m_model->pendingCount(), 2);
        QCOMPARE(m_model->rowCount(), 3);
        m_model->showPending();
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(m_model->pendingCount(), 0);
    }

    void announcesOnlyNewOnesThatTheFilterHolds()
    {
        m_seeds->setStatus(m_seeds->add(1).first(), MessageStatus::Failed);
        MessageFilter filter;
        filter.statuses = {MessageStatus::Failed};
        m_model->setFilter(filter);
        m_model->setFollowing(false);
        QCoreApplication::processEvents(); // what the seeding told
        const QList<MessageRow> rows = m_seeds->add(2);
        QCoreApplication::processEvents();
        QCOMPARE(m_model->pendingCount(), 0);
        m_seeds->setStatus(rows.last(), MessageStatus::Failed);
        m_seeds->add(1);
        QTRY_COMPARE(m_model->pendingCount(), 1);
    }

    void saysTheWordsItIsGiven()
    {
        m_seeds->add(1);
        m_model->setFilter({});
        const QModelIndex cell = m_model->index(0, MessageListModel::StatusColumn);
        QCOMPARE(cell.data().toString(), QString());
        m_model->setWords([](const QModelIndex &index) {
            return QStringLiteral("column %1").arg(index.column());
        });
        QCOMPARE(cell.data().toString(), QStringLiteral("column 2"));
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("column 2"));
    }

    void changesOneRowOnly()
    {
        const QList<MessageRow> rows = m_seeds->add(3);
        m_model->setFilter({});
        QCoreApplication::processEvents(); // what the seeding told
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_seeds->setStatus(rows.at(1), MessageStatus::Failed);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(m_model->index(1, 0).data(MessageListModel::StatusRole).toInt(),
                 static_cast<int>(MessageStatus::Failed));
    }

    void filtersByStatusAndWord()
    {
        const QList<MessageRow> rows = m_seeds->add(4);
        m_seeds->setStatus(rows.at(2), MessageStatus::Failed);
        MessageFilter filter;
        filter.statuses = {MessageStatus::Failed};
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 1);
        filter = {};
        filter.search = QStringLiteral("JOAO");
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 4);
        filter.search = QStringLiteral("(11) 98765");
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 4);
        filter.search = QStringLiteral("100%");
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    qint64 rowAt(int row) const
    {
        return m_model->index(row, 0).data(MessageListModel::RowRole).toLongLong();
    }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<MessageSeeds> m_seeds;
    std::unique_ptr<MessageListModel> m_model;
};

KAROO_TEST(MessageListModelTest, tst_messagelistmodel)

#include "tst_messagelistmodel.moc"
