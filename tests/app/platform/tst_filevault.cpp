// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/filevault.h"

#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

class FileVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAKeyThatOnlyItsOwnerReads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealing.key"));
        QVERIFY(FileVault::openFile(path).ok());
        QCOMPARE(QFile(path).size(), 32);
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    void clearsAwayAKeyThatAKilledStartWroteInPart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealing.key"));
        write(path + QStringLiteral(".part-aB3xYz"), QByteArray(7, 'k'));
        write(path + QStringLiteral(".backup"), QByteArray(32, 'k'));
        QVERIFY(FileVault::openFile(path).ok());
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
            (QStringList{QStringLiteral("sealing.key"), QStringLiteral("sealing.key.backup")}));
    }

    void opensAfterARestartWhatItSealed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealing.key"));
        const QByteArray sealed =
            *FileVault::openFile(path).value()->seal(Secret("token"), "channel 1/token");
        const auto again = FileVault::openFile(path);
        QVERIFY(again.ok());
        QCOMPARE(again.value()->open(sealed, "channel 1/token")->reveal(), QByteArray("token"));
        QVERIFY(!again.value()->open(sealed, "channel 2/token").ok());
    }

    void refusesAFileThatIsNoKeyAndLeavesItAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(31, 'k');
        QTest::newRow("long") << QByteArray(33, 'k');
    }
    void refusesAFileThatIsNoKeyAndLeavesItAlone()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealing.key"));
        write(path, bytes);
        QCOMPARE(FileVault::openFile(path).error().code, Error::Code::Damaged);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void closesAKeyThatOthersMayRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealing.key"));
        write(path, QByteArray(32, 'k'));
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | others));
        QVERIFY(FileVault::openFile(path).ok());
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    void tellsThatItCannotWriteThere()
    {
        QVERIFY(!FileVault::openFile(QStringLiteral("/proc/none/sealing.key")).ok());
    }

private:
    static constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

KAROO_TEST(FileVaultTest, tst_filevault)

#include "tst_filevault.moc"
