// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/database.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace {

/// The number of rows that a connection finds which knows nothing of the buffer: another program's.
int rowsSeenBySqliteAlone(const QString &file)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(file.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, "unix");
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(handle, "SELECT count(*) FROM audit", -1, &query, nullptr);
    const int rows = sqlite3_step(query) == SQLITE_ROW ? sqlite3_column_int(query, 0) : -1;
    sqlite3_finalize(query);
    sqlite3_close(handle);
    return rows;
}

} // namespace

/// What lies in the file must be what SQLite wrote, whenever anybody may look.
class WalBufferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("karoo.db"));
        QVERIFY(Database::prepare(m_file).ok());
        m_connection = std::move(Connection::open(m_file, Connection::Mode::ReadWrite)).value();
    }
    void cleanup() { m_connection.reset(); }

    void isInstalled()
    {
        QCOMPARE(QByteArray(sqlite3_vfs_find(nullptr)->zName), QByteArray("karoo"));
    }

    void aCommitIsInTheFileWhenItReturns_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("bytes");
        QTest::newRow("one page") << 1 << 10;
        QTest::newRow("more than the buffer takes") << 200 << 3000;
        // Pages go to the log before the commit, because the cache is full.
        QTest::newRow("more than the cache takes") << 9000 << 3500;
    }
    void aCommitIsInTheFileWhenItReturns()
    {
        QFETCH(const int, rows);
        QFETCH(const int, bytes);
        for (int round = 1; round <= 3; ++round) {
            QVERIFY(m_connection->execute("BEGIN IMMEDIATE").ok());
            add(rows, bytes);
            QVERIFY(m_connection->execute("COMMIT").ok());
            // A copy is what a crash leaves.
            const QString copy = m_folder->filePath(QStringLiteral("copy-%1.db").arg(round));
            QVERIFY(QFile::copy(m_file, copy));
            QVERIFY(QFile::copy(m_file + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
            QCOMPARE(rowsSeenBySqliteAlone(copy), round * rows);
            QCOMPARE(rowsSeenBySqliteAlone(m_file), round * rows);
        }
        QCOMPARE(integrity(), QStringLiteral("ok"));
    }

    void aCommitThatIsNotSyncedIsThereForOthersToo()
    {
        QVERIFY(m_connection->execute("PRAGMA synchronous = NORMAL").ok());
        add(5, 10);
        QCOMPARE(rowsSeenBySqliteAlone(m_file), 5);
    }

    void whatWasUndoneIsNotThere()
    {
        QVERIFY(m_connection->execute("BEGIN IMMEDIATE").ok());
        add(9000, 3500);
        QVERIFY(m_connection->execute("ROLLBACK").ok());
        add(3, 10);
        QCOMPARE(rowsSeenBySqliteAlone(m_file), 3);
        QCOMPARE(integrity(), QStringLiteral("ok"));
    }

    void goesOnAfterTheLogBeganAnew()
    {
        add(50, 3000);
        QVERIFY(m_connection->execute("PRAGMA wal_checkpoint(TRUNCATE)").ok());
        QCOMPARE(QFile(m_file + QStringLiteral("-wal")).size(), 0);
        add(50, 3000);
        QCOMPARE(rowsSeenBySqliteAlone(m_file), 100);
        QVERIFY(m_connection->execute("PRAGMA wal_checkpoint(PASSIVE)").ok());
        add(1, 10);
        QCOMPARE(rowsSeenBySqliteAlone(m_file), 101);
        QCOMPARE(integrity(), QStringLiteral("ok"));
    }

private:
    void add(int rows, int bytes)
    {
        for (int row = 0; row < rows; ++row) {
            m_connection
                ->prepared("INSERT INTO audit (at, actor_kind, verb, subject, detail) "
                           "VALUES (?, 0, 'v', 's', ?)")
                .bind(row)
                .bind(QString(bytes, QLatin1Char('x')))
                .run();
        }
        QVERIFY(m_connection->takeFailure().ok());
    }
    QString integrity()
    {
        Statement query = m_connection->prepared("PRAGMA integrity_check");
        return query.step() ? query.text(0) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Connection> m_connection;
};

KAROO_TEST(WalBufferTest, tst_walbuffer)

#include "tst_walbuffer.moc"
