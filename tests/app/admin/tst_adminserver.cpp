// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminclient.h"
#include "app/admin/adminserver.h"
#include "app/datafolder.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

class AdminServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesACommandAndItsReply();
    void worksInAFolderWithALongName();
    void tellsAboutRaiseAndStop();
    void saysWhatRunsThere();
    void dropsALineThatIsNoCommand();
    void takesThePlaceOfADeadServer();
    void nobodyAnswersWithoutServer();
    void answersTheLastCommandWhenItCloses();
};

namespace {

/// Asks from another thread, as another process would, while this one's loop answers.
std::optional<AdminReply> ask(const QString &folder, const AdminCommand &command)
{
    auto reply = std::async(std::launch::async, [=] { return AdminClient::ask(folder, command); });
    while (reply.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) {
        QCoreApplication::processEvents();
    }
    return reply.get();
}

AdminReply echo(const AdminCommand &command)
{
    return {1, command.input, command.argument.toUtf8()};
}

} // namespace

void AdminServerTest::carriesACommandAndItsReply()
{
    const QTemporaryDir folder;
    AdminServer server(folder.path(), "headless", [](const AdminCommand &command) {
        return AdminReply{command.options.value(QStringLiteral("a")).toInt(), command.input,
                          command.argument.toUtf8()};
    });
    QVERIFY(server.listen().ok());
    const QByteArray large(3 * 1024 * 1024, '\n');
    const AdminCommand command{QStringLiteral("setup"),
                               QStringLiteral("é"),
                               {{QStringLiteral("a"), QStringLiteral("7")}},
                               large};
    const auto reply = ask(folder.path(), command);
    QVERIFY(reply);
    QCOMPARE(reply->exitCode, 7);
    QCOMPARE(reply->out, large);
    QCOMPARE(reply->err, QByteArray("é"));
}

void AdminServerTest::worksInAFolderWithALongName()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QString(120, QLatin1Char('x')));
    QVERIFY(QDir().mkpath(folder));
    AdminServer server(folder, "headless", echo);
    QVERIFY(server.listen().ok());
    QVERIFY(ask(folder, {QStringLiteral("tokens"), {}, {}, {}}));
}

void AdminServerTest::tellsAboutRaiseAndStop()
{
    const QTemporaryDir folder;
    AdminServer server(folder.path(), "window", echo);
    QVERIFY(server.listen().ok());
    const QSignalSpy raised(&server, &AdminServer::raiseRequested);
    const QSignalSpy stopped(&server, &AdminServer::stopRequested);
    QVERIFY(ask(folder.path(), {AdminWire::raise, {}, {}, {}}));
    QCOMPARE(raised.size(), 1);
    QVERIFY(ask(folder.path(), {AdminWire::stop, {}, {}, {}}));
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(raised.size(), 1);
}

void AdminServerTest::saysWhatRunsThere()
{
    const QTemporaryDir folder;
    AdminServer server(folder.path(), "window", echo);
    QVERIFY(server.listen().ok());
    const auto reply = ask(folder.path(), {AdminWire::hello, {}, {}, {}});
    QVERIFY(reply);
    QCOMPARE(reply->out, QByteArray("window"));
}

void AdminServerTest::dropsALineThatIsNoCommand()
{
    const QTemporaryDir folder;
    AdminServer server(folder.path(), "window", echo);
    QVERIFY(server.listen().ok());
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(DataPaths::adminSocketName()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET / HTTP/1.1\r\n");
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(ask(folder.path(), {AdminWire::hello, {}, {}, {}}));
}

void AdminServerTest::takesThePlaceOfADeadServer()
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(DataPaths::adminSocketName()));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    AdminServer server(folder.path(), "window", echo);
    QVERIFY(server.listen().ok());
    QVERIFY(ask(folder.path(), {AdminWire::hello, {}, {}, {}}));
}

void AdminServerTest::nobodyAnswersWithoutServer()
{
    const QTemporaryDir folder;
    QVERIFY(!AdminClient::ask(folder.path(), {AdminWire::hello, {}, {}, {}}));
    QVERIFY(
        !AdminClient::ask(folder.filePath(QStringLiteral("none")), {AdminWire::hello, {}, {}, {}}));
}

/// Unanswered, `admin` would do it again on the folder that is free then: a second token, say.
void AdminServerTest::answersTheLastCommandWhenItCloses()
{
    const QTemporaryDir folder;
    QSemaphore begun;
    QSemaphore go;
    std::future<std::optional<AdminReply>> reply;
    {
        AdminServer server(folder.path(), "headless", [&](const AdminCommand &command) {
            begun.release();
            go.acquire();
            return echo(command);
        });
        QVERIFY(server.listen().ok());
        reply = std::async(std::launch::async, [&] {
            return AdminClient::ask(folder.path(), {QStringLiteral("issue-token"),
                                                    QStringLiteral("once"),
                                                    {},
                                                    QByteArray(1024 * 1024, 'x')});
        });
        QTRY_VERIFY(begun.available() > 0);
        go.release();
    }
    const auto answered = reply.get();
    QVERIFY(answered);
    QCOMPARE(answered->err, QByteArray("once"));
    QCOMPARE(answered->out.size(), 1024 * 1024);
}

KAROO_TEST(AdminServerTest, tst_adminserver)
#include "tst_adminserver.moc"
