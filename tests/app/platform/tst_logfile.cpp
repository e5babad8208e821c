// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/logfile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneLineForAMessage();
    void turnsOverByTheDay();
    void removesWhatIsOlderThanAsked();
    void keepsTheFolderBounded();
    void keepsTheServersDebugTextsOff();
};

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QByteArray content(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList closedFiles(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("karoo-desk-*.log")}, QDir::Files);
}

const QString current = QStringLiteral("karoo-desk.log");

} // namespace

void LogFileTest::writesOneLineForAMessage()
{
    const QTemporaryDir folder;
    const FakeClock clock;
    {
        LogFile log(folder.path(), clock);
        log.write(QtWarningMsg, "karoo.test", QStringLiteral("one\ntwo"));
    }
    QCOMPARE(content(folder, current),
             QByteArray("2026-11-24T12:00:00.000Z warning karoo.test: one\\ntwo\n"));
}

void LogFileTest::turnsOverByTheDay()
{
    const QTemporaryDir folder;
    FakeClock clock;
    LogFile log(folder.path(), clock);
    log.write(QtInfoMsg, "karoo.test", QStringLiteral("first day"));
    clock.advance(dayMs);
    log.write(QtInfoMsg, "karoo.test", QStringLiteral("second day"));
    QCOMPARE(closedFiles(folder).size(), 1);
    QVERIFY(content(folder, closedFiles(folder).first()).contains("first day"));
    QVERIFY(content(folder, current).contains("second day"));
    QVERIFY(!content(folder, current).contains("first day"));
}

void LogFileTest::keepsTheFolderBounded()
{
    const QTemporaryDir folder;
    FakeClock clock;
    LogFile log(folder.path(), clock);
    for (int hour = 10; hour < 20; ++hour) {
        QFile file(folder.filePath(QStringLiteral("karoo-desk-20261120-%1").arg(hour) +
                                   QStringLiteral("0000-000.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(LogFile::closedBytesMost / 4)); // with holes: takes no room
    }
    log.write(QtInfoMsg, "karoo.test", QStringLiteral("first day"));
    clock.advance(dayMs);
    log.write(QtInfoMsg, "karoo.test", QStringLiteral("second day"));
    const QStringList left = closedFiles(folder);
    QCOMPARE(left.size(), 4);
    QCOMPARE(left.first(), QStringLiteral("karoo-desk-20261120-170000-000.log"));
    QVERIFY(content(folder, left.last()).contains("first day"));
}

void LogFileTest::removesWhatIsOlderThanAsked()
{
    const QTemporaryDir folder;
    FakeClock clock;
    LogFile log(folder.path(), clock);
    for (int day = 0; day < 10; ++day) {
        log.write(QtInfoMsg, "karoo.test", QStringLiteral("a line"));
        clock.advance(dayMs);
    }
    QCOMPARE(closedFiles(folder).size(), 9);
    log.removeOlderThan(7);
    QCOMPARE(closedFiles(folder).size(), 7);
    QVERIFY(!content(folder, current).isEmpty());
}

void LogFileTest::keepsTheServersDebugTextsOff()
{
    const QTemporaryDir folder;
    const FakeClock clock;
    const LogFile log(folder.path(), clock);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.httpserver*=true"));
    const QLoggingCategory server("qt.httpserver.response");
    QVERIFY(!server.isDebugEnabled());
    QVERIFY(server.isWarningEnabled());
    QLoggingCategory::setFilterRules(QString());
}

KAROO_TEST(LogFileTest, tst_logfile)
#include "tst_logfile.moc"
