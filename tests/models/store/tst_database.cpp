// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/database.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>

namespace {

/// What every version has room for, each with what it refers to.
const QString someRows = QStringLiteral(
    "INSERT INTO external_systems (name, name_folded, created_at) VALUES ('ERP', 'erp', 1);"
    "INSERT INTO access_tokens (system_id, name, prefix, hash, rights, created_at)"
    " VALUES (1, 'A', 'krd_1', x'01', 1, 1);"
    "INSERT INTO channels (key, name, name_folded, kind, created_at)"
    " VALUES ('loja', 'Loja', 'loja', 'simulator', 1);"
    "INSERT INTO channel_secrets (channel_id, name, sealed) VALUES (1, 'token', x'02')");
const char *const countOfRows =
    "SELECT (SELECT count(*) FROM external_systems) + (SELECT count(*) FROM access_tokens)"
    " + (SELECT count(*) FROM channels) + (SELECT count(*) FROM channel_secrets)";

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesAFileOfOurOwn()
    {
        QVERIFY(Database::prepare(file()).ok());
        const auto connection = open();
        QCOMPARE(number(*connection, "PRAGMA application_id"), Database::applicationId);
        QCOMPARE(number(*connection, "PRAGMA user_version"), Database::currentVersion());
        QCOMPARE(number(*connection, "PRAGMA auto_vacuum"), 2);
        QCOMPARE(number(*connection, "PRAGMA foreign_keys"), 1);
        QCOMPARE(number(*connection, "PRAGMA synchronous"), 2);
        QVERIFY(Database::integrityComplaints(*connection)->isEmpty());
    }

    void climbsFromEveryOldNumberAndKeepsACopy()
    {
        QVERIFY(Database::currentVersion() > 1);
        for (int old = 1; old < Database::currentVersion(); ++old) {
            init();
            QVERIFY(Database::prepareUpTo(file(), old).ok());
            QVERIFY(open()->execute(someRows).ok());
            QVERIFY(Database::prepare(file()).ok());
            const auto connection = open();
            QCOMPARE(number(*connection, "PRAGMA user_version"), Database::currentVersion());
            QCOMPARE(number(*connection, countOfRows), 4);
            QCOMPARE(*Database::integrityComplaints(*connection), QStringList());
            const QString copy = file() + QStringLiteral(".before-%1").arg(old + 1);
            const auto before =
                std::move(Connection::open(copy, Connection::Mode::ReadOnly)).value();
            QCOMPARE(number(*before, "PRAGMA user_version"), old);
            QCOMPARE(number(*before, countOfRows), 4);
        }
    }

    void preparesTwiceWithoutAChange()
    {
        QVERIFY(Database::prepare(file()).ok());
        const QByteArray before = contentOf(file());
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
        QVERIFY(Database::prepare(file()).ok());
        QVERIFY(contentOf(file()) == before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), names);
    }

    void refusesANewerFile()
    {
        QVERIFY(Database::prepare(file()).ok());
        QVERIFY(open()->execute("PRAGMA user_version = 999").ok());
        QCOMPARE(Database::prepare(file()).error().code, Error::Code::NewerDatabase);
        QVERIFY(!QFile::exists(file() + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(file() + QStringLiteral("-shm")));
    }

    void startsAgainAfterACrashOfTheFirstStart()
    {
        QVERIFY(Database::prepare(file()).ok());
        // As far as a crash lets the new file come, with all that the library had beside it.
        QVERIFY(QFile::rename(file(), file() + QStringLiteral(".new")));
        const QByteArray some(4096, '\x5a');
        for (const char *name : {".new-journal", ".new-wal", "-journal"}) {
            QFile beside(file() + QLatin1String(name));
            QVERIFY(beside.open(QIODevice::WriteOnly));
            QCOMPARE(beside.write(some), some.size());
        }
        QVERIFY(Database::prepare(file()).ok());
        QCOMPARE(number(*open(), "PRAGMA user_version"), Database::currentVersion());
        QVERIFY(Database::integrityComplaints(*open())->isEmpty());
        QVERIFY(!QFile::exists(file() + QStringLiteral(".new")));
    }

    void refusesALogWithoutItsFile()
    {
        QFile log(file() + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("what the lost file had");
        log.close();
        QCOMPARE(Database::prepare(file()).error().code, Error::Code::Damaged);
        QVERIFY(QFile::exists(log.fileName()));
    }

    void looksAtAFileWithAnyName()
    {
        const QString odd = m_folder->filePath(QStringLiteral("a #b?c%20 é.db"));
        QVERIFY(Database::prepare(odd).ok());
        QVERIFY(Database::prepare(odd).ok());
        QVERIFY(QFile::exists(odd));
    }

    void refusesAForeignFileAndLeavesItAlone()
    {
        QFile foreign(file());
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        const QByteArray bytes = QByteArray("this is not a database at all. ").repeated(400);
        foreign.write(bytes);
        foreign.close();
        QCOMPARE(Database::prepare(file()).error().code, Error::Code::Damaged);
        QCOMPARE(contentOf(file()), bytes);
    }

    void refusesADamagedFileAndLeavesItAlone_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("bytes");
        QTest::newRow("four pages") << 4096 * 3 << 4096 * 4;
        // Places in the header: sqlite.org/fileformat2.html
        QTest::newRow("the page size") << 16 << 2;
        QTest::newRow("the format of the schema") << 44 << 4;
        QTest::newRow("the encoding of texts") << 56 << 4;
        QTest::newRow("most of the header") << 25 << 70;
    }
    void refusesADamagedFileAndLeavesItAlone()
    {
        QFETCH(const int, at);
        QFETCH(const int, bytes);
        QVERIFY(Database::prepare(file()).ok());
        QVERIFY(open()->execute("PRAGMA wal_checkpoint(TRUNCATE)").ok());
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(at);
        damaged.write(QByteArray(bytes, '\x5a'));
        damaged.close();
        const QByteArray before = contentOf(file());
        QCOMPARE(Database::prepare(file()).error().code, Error::Code::Damaged);
        QVERIFY(contentOf(file()) == before);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("karoo.db")); }
    std::unique_ptr<Connection> open() const
    {
        return std::move(Connection::open(file(), Connection::Mode::ReadWrite)).value();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile content(path);
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    static int number(Connection &connection, const char *sql)
    {
        Statement query = connection.prepared(sql);
        return query.step() ? static_cast<int>(query.integer(0)) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

KAROO_TEST(DatabaseTest, tst_database)

#include "tst_database.moc"
