// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/folderswap.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class FolderSwapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exchangesTheContentAndKeepsWhatBelongsToThePlace();
    void forgetsWhatWasNeverSealed();
    void completesAfterACrashAtAnyMove_data();
    void completesAfterACrashAtAnyMove();
    void isEmptyWithLockAndLogsAlone();

private:
    void put(const QString &name, const QByteArray &bytes);
    QByteArray read(const QString &name) const;
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FolderSwapTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(QStringLiteral("lock"), "me");
    put(QStringLiteral("logs/karoo-desk.log"), "log");
}

void FolderSwapTest::put(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray FolderSwapTest::read(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList FolderSwapTest::names() const
{
    return QDir(m_folder->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void FolderSwapTest::exchangesTheContentAndKeepsWhatBelongsToThePlace()
{
    put(QStringLiteral("karoo.db"), "old");
    put(QStringLiteral("documents/aa/x"), "old");
    put(QStringLiteral("tls/karoo-desk.crt"), "trusted");
    FolderSwap swap(m_folder->path());
    QVERIFY(swap.begin().ok());
    put(QStringLiteral(".restoring/content/karoo.db"), "new");
    QVERIFY(swap.seal().ok());
    QVERIFY(swap.finish().ok());
    QCOMPARE(read(QStringLiteral("karoo.db")), QByteArray("new"));
    QCOMPARE(read(QStringLiteral("tls/karoo-desk.crt")), QByteArray("trusted"));
    const QStringList expected{QStringLiteral("karoo.db"), QStringLiteral("lock"),
                               QStringLiteral("logs"), QStringLiteral("tls")};
    QCOMPARE(names(), expected);
}

void FolderSwapTest::forgetsWhatWasNeverSealed()
{
    put(QStringLiteral("karoo.db"), "old");
    FolderSwap swap(m_folder->path());
    QVERIFY(swap.begin().ok());
    put(QStringLiteral(".restoring/content/karoo.db"), "half");
    QVERIFY(FolderSwap(m_folder->path()).finish().ok());
    QCOMPARE(read(QStringLiteral("karoo.db")), QByteArray("old"));
    QVERIFY(!names().contains(QStringLiteral(".restoring")));
}

void FolderSwapTest::completesAfterACrashAtAnyMove_data()
{
    // What the folder looks like at the next start, by the moves that had been made.
    QTest::addColumn<QStringList>("oldAside");
    QTest::addColumn<bool>("noted");
    QTest::addColumn<QStringList>("newIn");
    const QStringList one{QStringLiteral("karoo.db")};
    const QStringList both{QStringLiteral("karoo.db"), QStringLiteral("sealing.key")};
    QTest::newRow("sealed only") << QStringList() << false << QStringList();
    QTest::newRow("one moved aside") << one << false << QStringList();
    QTest::newRow("all moved aside, not noted") << both << false << QStringList();
    QTest::newRow("all moved aside") << both << true << QStringList();
    QTest::newRow("one moved in") << both << true << one;
    QTest::newRow("all moved in") << both << true << both;
}

void FolderSwapTest::completesAfterACrashAtAnyMove()
{
    QFETCH(QStringList, oldAside);
    QFETCH(bool, noted);
    QFETCH(QStringList, newIn);
    for (const QString &name : {QStringLiteral("karoo.db"), QStringLiteral("sealing.key")}) {
        const bool aside = oldAside.contains(name);
        const bool in = newIn.contains(name);
        put((aside ? QStringLiteral(".replaced/") : QString()) + name, "old");
        put((in ? QString() : QStringLiteral(".restoring/content/")) + name, "new");
    }
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral(".restoring/content")));
    put(noted ? QStringLiteral(".restoring/aside") : QStringLiteral(".restoring/sealed"), {});
    QVERIFY(FolderSwap(m_folder->path()).finish().ok());
    QCOMPARE(read(QStringLiteral("karoo.db")), QByteArray("new"));
    QCOMPARE(read(QStringLiteral("sealing.key")), QByteArray("new"));
    const QStringList expected{QStringLiteral("karoo.db"), QStringLiteral("lock"),
                               QStringLiteral("logs"), QStringLiteral("sealing.key")};
    QCOMPARE(names(), expected);
}

void FolderSwapTest::isEmptyWithLockAndLogsAlone()
{
    QVERIFY(FolderSwap(m_folder->path()).isEmpty());
    put(QStringLiteral("karoo.db"), "x");
    QVERIFY(!FolderSwap(m_folder->path()).isEmpty());
}

KAROO_TEST(FolderSwapTest, tst_folderswap)
#include "tst_folderswap.moc"
