// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchindexer.h"

#include "app/storepart.h"
#include "models/store/connection.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>

/// The index of the search is filled by itself, in steps.
class SearchIndexerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<StorePart>(DataPaths{m_folder->path()}, m_clock);
        QVERIFY(m_store->open().ok());
        m_indexer = std::make_unique<SearchIndexer>(*m_store);
        m_caughtUp = std::make_unique<QSignalSpy>(m_indexer.get(), &SearchIndexer::caughtUp);
    }
    void cleanup()
    {
        m_indexer->stop();
        m_store->close();
        m_indexer.reset();
        m_store.reset();
    }

    void takesUpWhatLiesThereAndThenWhatComes()
    {
        QVERIFY(insert(1, 450));
        m_indexer->start();
        QTRY_COMPARE(m_caughtUp->size(), 1);
        QCOMPARE(indexed(), 450);
        QVERIFY(insert(451, 460));
        QTRY_COMPARE(m_caughtUp->size(), 2);
        QCOMPARE(indexed(), 460);
    }

    void beginsNothingAfterTheStop()
    {
        m_indexer->start();
        QTRY_COMPARE(m_caughtUp->size(), 1);
        m_indexer->stop();
        QVERIFY(insert(1, 3));
        QCoreApplication::processEvents(); // what the inserting told
        QVERIFY(!m_indexer->isWaiting());
        QCOMPARE(indexed(), 0);
    }

private:
    bool insert(int first, int last)
    {
        const auto done = m_store->queue().writeAndWait<bool>(
            [&](WriteContext &context) { return insertRows(context, first, last); });
        return done.ok() && *done;
    }
    static Result<bool> insertRows(WriteContext &context, int first, int last)
    {
        const QString rows =
            QStringLiteral(
                "INSERT OR IGNORE INTO channels (id, key, name, name_folded, kind, created_at)"
                " VALUES (1, 'loja', 'Loja', 'loja', 'simulator', 1);"
                "INSERT OR IGNORE INTO contacts (id, name, name_folded, created_at)"
                " VALUES (1, 'Maria', 'maria', 1);"
                "INSERT OR IGNORE INTO conversations (row, id, contact_id, channel_id, started_at)"
                " VALUES (1, x'01', 1, 1, 1);"
                "WITH RECURSIVE n (i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2)"
                " INSERT INTO messages (id, outgoing, status, conversation_row, contact_id,"
                " channel_id, address_kind, address, created_at, updated_at)"
                " SELECT CAST(printf('%d', 1000000 + i) AS BLOB), 1, 5, 1, 1, 1, 0, '+5511', i, i "
                "FROM n")
                .arg(first)
                .arg(last);
        context.note(Change::Kind::Message, last, true);
        const auto inserted = context.connection().execute(rows);
        return inserted ? Result(true) : inserted.error();
    }
    int indexed()
    {
        return m_store->queue()
            .writeAndWait<int>([](WriteContext &context) -> Result<int> {
                Statement query =
                    context.connection().prepared("SELECT count(*) FROM message_search");
                return query.step() ? static_cast<int>(query.integer(0)) : -1;
            })
            .value();
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StorePart> m_store;
    std::unique_ptr<SearchIndexer> m_indexer;
    std::unique_ptr<QSignalSpy> m_caughtUp;
};

KAROO_TEST(SearchIndexerTest, tst_searchindexer)

#include "tst_searchindexer.moc"
