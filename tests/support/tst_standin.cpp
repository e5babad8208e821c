// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/standin.h"
#include "tests/support/testregistry.h"

#include <QProcess>
#include <QTcpSocket>

namespace {

const QByteArray goodBody = "{\"id\":\"msg_1\",\"to\":\"+5511\",\"text\":\"Oi\"}";

QByteArray sendBytes(const QByteArray &body, const QByteArray &token = "testhttp-token",
                     const QByteArray &path = "POST /v1/send")
{
    return path + " HTTP/1.1\r\nHost: x\r\nUser-Agent: KarooDesk/0.1.0\r\nAuthorization: Bearer " +
           token + "\r\nContent-Type: application/json\r\nX-Message-Id: msg_1\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// What came back until the head and the declared body were there, or the connection closed.
QByteArray ask(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(bytes);
    QByteArray answer;
    static_cast<void>(QTest::qWaitFor([&] {
        answer += socket.readAll();
        const qsizetype end = answer.indexOf("\r\n\r\n");
        const qsizetype at = answer.indexOf("Content-Length: ") + 16;
        const qsizetype length = answer.mid(at, answer.indexOf('\r', at) - at).toLongLong();
        return (end >= 0 && answer.size() >= end + 4 + length) ||
               socket.state() == QAbstractSocket::UnconnectedState;
    }));
    return answer;
}

} // namespace

class StandInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsRight()
    {
        StandIn standIn;
        const QByteArray answer = ask(standIn.port(), sendBytes(goodBody));
        QVERIFY(answer.endsWith("{\"message_id\":\"tp_1\"}"));
        QCOMPARE(standIn.problems(), QStringList());
        QCOMPARE(standIn.countOf(QStringLiteral("msg_1")), 1);
    }

    void notesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *problem, const QByteArray &bytes) {
            QTest::newRow(problem) << bytes << QString::fromLatin1(problem);
        };
        row("wrong Authorization", sendBytes(goodBody, "other"));
        row("unknown member", sendBytes("{\"id\":\"msg_1\",\"to\":\"1\",\"text\":\"a\",\"x\":1}"));
        row("not a JSON object", sendBytes("[]"));
        row("id is not X-Message-Id", sendBytes("{\"id\":\"msg_2\",\"to\":\"1\",\"text\":\"a\"}"));
        row("no to", sendBytes("{\"id\":\"msg_1\",\"text\":\"a\"}"));
        row("neither text nor document", sendBytes("{\"id\":\"msg_1\",\"to\":\"1\"}"));
        row("unknown path", sendBytes(goodBody, "testhttp-token", "POST /v2/send"));
        row("not POST", sendBytes(goodBody, "testhttp-token", "PUT /v1/send"));
        row("wrong User-Agent", sendBytes(goodBody).replace("KarooDesk/0.1.0", "curl/7"));
        row("wrong Content-Type", sendBytes(goodBody).replace("application/json", "text/plain"));
        row("a header comes twice", sendBytes(goodBody).replace("Host: x", "Host: x\r\nhost: y"));
    }
    void notesWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        StandIn standIn;
        const QByteArray answer = ask(standIn.port(), bytes);
        QVERIFY(answer.startsWith("HTTP/1.1 40"));
        QVERIFY2(standIn.problems().contains(problem),
                 qPrintable(standIn.problems().join(QLatin1Char('\n'))));
    }

    void countsWhatItNeverAnswers()
    {
        StandIn standIn;
        standIn.fail(StandInFault::CloseAfterHead, 1);
        standIn.fail(StandInFault::CloseAfterRequest, 1);
        QCOMPARE(ask(standIn.port(), sendBytes(goodBody)), QByteArray());
        QCOMPARE(ask(standIn.port(), sendBytes(goodBody)), QByteArray());
        QCOMPARE(standIn.countOf(QStringLiteral("msg_1")), 2);
        QVERIFY(ask(standIn.port(), sendBytes(goodBody)).startsWith("HTTP/1.1 200"));
        const QList<StandInRequest> all = standIn.requests();
        QCOMPARE(all.at(0).fault, QStringLiteral("close_after_head"));
        QVERIFY(!all.at(0).bodyRead);
        QCOMPARE(all.at(1).fault, QStringLiteral("close_after_request"));
        QCOMPARE(all.at(2).fault, QStringLiteral("none"));
    }

    void tellsEvidenceByAttempt()
    {
        StandIn standIn;
        StandInRule rule;
        rule.fault = StandInFault::CloseAfterRequest;
        rule.then = QStringList{QStringLiteral("delivered")};
        standIn.add(rule);
        ask(standIn.port(), sendBytes(goodBody));
        standIn.addEvidence(QStringLiteral("tp_1"), QStringLiteral("read"));
        standIn.clearPlan();
        const QByteArray get = sendBytes({}, "testhttp-token", "GET /v1/status?after=1");
        const QByteArray answer = ask(standIn.port(), get);
        QVERIFY(answer.endsWith("{\"events\":[{\"id\":\"msg_1\",\"message_id\":\"tp_1\","
                                "\"number\":2,\"status\":\"read\"}]}"));
    }

    void refusesPlansWithUnknownNames()
    {
        StandInPlan plan;
        QVERIFY(!plan.addJson("[{\"fault\":\"explode\"}]"));
        QVERIFY(!plan.addJson("[{\"fualt\":\"hang\"}]"));
        QVERIFY(!plan.addJson("{}"));
        QVERIFY(plan.addJson("[{\"fault\":\"hang\",\"to\":\"1\",\"times\":1}]"));
        const StandInQuestion question{
            QStringLiteral("/v1/send"), {}, QStringLiteral("1"), true, true};
        QCOMPARE(plan.take(question).fault, StandInFault::Hang);
        QCOMPARE(plan.take(question).fault, StandInFault::None);
        for (const StandInFault fault : allStandInFaults()) {
            QCOMPARE(standInFault(standInFaultName(fault)), std::optional(fault));
        }
    }

    void runsAsAProcess()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("log"));
        QProcess process;
        process.start(QStringLiteral(KAROO_STANDIN),
                      {QStringLiteral("--log"), log, QStringLiteral("--plan"),
                       QStringLiteral("[{\"fault\":\"close_after_request\"}]")});
        QVERIFY(process.waitForReadyRead());
        const QByteArray ready = process.readLine().trimmed();
        QVERIFY(ready.startsWith("ready http://127.0.0.1:"));
        const quint16 port = ready.mid(ready.lastIndexOf(':') + 1).toUShort();
        QCOMPARE(ask(port, sendBytes(goodBody)), QByteArray());
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(line.value(QLatin1String("id")).toString(), QStringLiteral("msg_1"));
        QCOMPARE(line.value(QLatin1String("fault")).toString(),
                 QStringLiteral("close_after_request"));
        QVERIFY(ask(port, sendBytes("[]", "x", "POST /_control/plan")).endsWith("{\"ok\":true}"));
        QVERIFY(ask(port, sendBytes(goodBody)).startsWith("HTTP/1.1 200"));
        process.terminate();
        QVERIFY(process.waitForFinished());
    }
};

KAROO_TEST(StandInTest, tst_standin)

#include "tst_standin.moc"
