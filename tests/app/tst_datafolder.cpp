// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"
#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

class DataFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesItForItsUserAlone();
    void takesTheUsersDataFolderByDefault();
    void refusesASecondHolderAndNamesTheFirst();
    void isFreeWhenTheHolderIsGone();
    void tellsWhereItCannotBeMade();
};

void DataFolderTest::makesItForItsUserAlone()
{
    const QTemporaryDir parent;
    const DataPaths paths{parent.filePath(QStringLiteral("a/b"))};
    const auto folder = DataFolder::open(paths);
    QVERIFY(folder.ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFile::permissions(paths.folder) & others) == QFile::Permissions());
    QVERIFY((QFile::permissions(paths.lock()) & others) == QFile::Permissions());
}

void DataFolderTest::takesTheUsersDataFolderByDefault()
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "/tmp/somewhere");
    const DataPaths paths = DataPaths::of({});
    qputenv("XDG_DATA_HOME", before);
    QCOMPARE(paths.folder, QStringLiteral("/tmp/somewhere/karoo-desk"));
}

void DataFolderTest::refusesASecondHolderAndNamesTheFirst()
{
    const QTemporaryDir parent;
    const DataPaths paths{parent.path()};
    const auto first = DataFolder::open(paths);
    QVERIFY(first.ok());
    const auto second = DataFolder::open(paths);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, Error::Code::FolderInUse);
    QCOMPARE(second.error().detail, QString::number(QCoreApplication::applicationPid()));
}

void DataFolderTest::isFreeWhenTheHolderIsGone()
{
    const QTemporaryDir parent;
    const DataPaths paths{parent.path()};
    {
        const auto first = DataFolder::open(paths);
        QVERIFY(first.ok());
    }
    QVERIFY(QFileInfo::exists(paths.lock()));
    const auto second = DataFolder::open(paths);
    QVERIFY(second.ok());
}

void DataFolderTest::tellsWhereItCannotBeMade()
{
    const QTemporaryDir parent;
    QFile file(parent.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto below = DataFolder::open(DataPaths{file.fileName() + QStringLiteral("/x")});
    QVERIFY(!below.ok());
    QCOMPARE(below.error().code, Error::Code::ReadOnly);
    const auto itself = DataFolder::open(DataPaths{file.fileName()});
    QVERIFY(!itself.ok());
    QCOMPARE(itself.error().code, Error::Code::ReadOnly);
}

KAROO_TEST(DataFolderTest, tst_datafolder)
#include "tst_datafolder.moc"
