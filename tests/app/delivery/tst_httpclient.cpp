// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/httpclient.h"
#include "app/gateway/certificates.h"
#include "models/base/clock.h"
#include "tests/app/delivery/clientfixture.h"
#include "tests/support/testregistry.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

using namespace ClientFixture;

Q_DECLARE_METATYPE(StandInFault)
Q_DECLARE_METATYPE(OutgoingOutcome)
Q_DECLARE_METATYPE(OutgoingFault)

namespace {

void answerTwice(QTcpSocket &socket, int number)
{
    socket.readAll();
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n";
    socket.write(head + QByteArray::number(number));
    socket.flush();
    socket.write(head + "x");
    socket.flush();
}

QStringList caughtLog;

void catchLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    caughtLog.append(text);
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_standIn = std::make_unique<StandIn>();
        m_client = std::make_unique<HttpClient>(QStringLiteral("none"));
    }
    void cleanup()
    {
        m_client.reset();
        m_standIn.reset();
    }

    void sendsExactlyWhatWasAsked()
    {
        const OutgoingAnswer answer = run(*m_client, sendRequest(*m_standIn));
        QCOMPARE(answer.outcome, OutgoingOutcome::Answered);
        QCOMPARE(answer.fault, OutgoingFault::None);
        QCOMPARE(answer.httpStatus, 200);
        QVERIFY(answer.bytesSentAny);
        QCOMPARE(answer.body, QByteArray("{\"message_id\":\"tp_1\"}"));
        QCOMPARE(answer.header("content-type"), QByteArray("application/json"));
        QCOMPARE(m_standIn->problems(), QStringList());
        QCOMPARE(m_standIn->countOf(messageId), 1);
    }

    void decidesEveryFault_data()
    {
        QTest::addColumn<StandInFault>("way");
        QTest::addColumn<OutgoingOutcome>("outcome");
        QTest::addColumn<OutgoingFault>("fault");
        QTest::addColumn<int>("status");
        const auto cut = [](StandInFault way, OutgoingFault fault) {
            QTest::newRow(qPrintable(standInFaultName(way)))
                << way << OutgoingOutcome::Unknown << fault << 0;
        };
        const auto whole = [](StandInFault way, int status) {
            QTest::newRow(qPrintable(standInFaultName(way)))
                << way << OutgoingOutcome::Answered << OutgoingFault::None << status;
        };
        cut(StandInFault::CloseAfterHead, OutgoingFault::Cut);
        cut(StandInFault::CloseAfterRequest, OutgoingFault::Cut);
        cut(StandInFault::HalfHead, OutgoingFault::Cut);
        cut(StandInFault::HalfBody, OutgoingFault::Cut);
        cut(StandInFault::Garbage, OutgoingFault::NotHttp);
        cut(StandInFault::Hang, OutgoingFault::Timeout);
        cut(StandInFault::Drip, OutgoingFault::Timeout);
        cut(StandInFault::Flood, OutgoingFault::AnswerTooLarge);
        cut(StandInFault::FloodDeclared, OutgoingFault::AnswerTooLarge);
        whole(StandInFault::NoId, 200);
        whole(StandInFault::NotJson, 200);
        whole(StandInFault::Redirect, 302);
        whole(StandInFault::BadRequestOwn, 400);
        whole(StandInFault::BadRequestForeign, 400);
        whole(StandInFault::ServerErrorOwn, 500);
        whole(StandInFault::ServerErrorForeign, 502);
        whole(StandInFault::Throttled, 429);
        whole(StandInFault::PairThrottled, 429);
        whole(StandInFault::Unavailable, 503);
        whole(StandInFault::UnavailableNoRetry, 503);
        whole(StandInFault::CredentialsRefused, 401);
        whole(StandInFault::RecipientUnreachable, 400);
    }
    void decidesEveryFault()
    {
        QFETCH(StandInFault, way);
        QFETCH(OutgoingOutcome, outcome);
        QFETCH(OutgoingFault, fault);
        QFETCH(int, status);
        m_standIn->fail(way);
        OutgoingRequest request = sendRequest(*m_standIn);
        if (fault == OutgoingFault::Timeout) {
            request.deadlines.totalMs = 400;
        }
        const OutgoingAnswer answer = run(*m_client, request);
        QCOMPARE(answer.outcome, outcome);
        QCOMPARE(answer.fault, fault);
        QVERIFY(answer.bytesSentAny);
        if (outcome == OutgoingOutcome::Answered) {
            QCOMPARE(answer.httpStatus, status);
        } else {
            QVERIFY(!answer.detail.isEmpty());
        }
        QCOMPARE(m_standIn->countOf(messageId), 1);
    }

    void knowsThatNothingLeftWhenRefused()
    {
        m_standIn->refuseConnections();
        const OutgoingAnswer answer = run(*m_client, sendRequest(*m_standIn));
        QCOMPARE(answer.outcome, OutgoingOutcome::NotSent);
        QCOMPARE(answer.fault, OutgoingFault::NoConnection);
        QVERIFY(!answer.bytesSentAny);
        QVERIFY(m_standIn->listenAgain());
        QCOMPARE(run(*m_client, sendRequest(*m_standIn)).outcome, OutgoingOutcome::Answered);
    }

    void neverCallsClosingAtAcceptAnswered()
    {
        // Whether the close is seen before the first byte is written is up to the kernel.
        m_standIn->fail(StandInFault::CloseAtAccept);
        const OutgoingAnswer answer = run(*m_client, sendRequest(*m_standIn));
        QCOMPARE(answer.outcome,
                 answer.bytesSentAny ? OutgoingOutcome::Unknown : OutgoingOutcome::NotSent);
        QVERIFY(answer.fault != OutgoingFault::None);
        QCOMPARE(m_standIn->countOf(messageId), 0);
    }

    void knowsThatNothingLeftWhenTlsFails()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            plain.nextPendingConnection()->write("HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n");
        });
        OutgoingRequest request = sendRequest(*m_standIn);
        request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort()));
        const OutgoingAnswer answer = run(*m_client, request);
        QCOMPARE(answer.outcome, OutgoingOutcome::NotSent);
        QCOMPARE(answer.fault, OutgoingFault::Tls);
        QVERIFY(!answer.bytesSentAny);
    }

    void refusesCertificatesThatNobodyVouchesFor()
    {
        QTemporaryDir folder;
        const QString key = folder.filePath(QStringLiteral("key"));
        const QString certificate = folder.filePath(QStringLiteral("certificate"));
        // Right in all but who signed it; libcurl goes by the clock of the machine.
        QVERIFY(Certificates::makeOwn(certificate, key, {QStringLiteral("127.0.0.1")},
                                      SystemClock().nowMs())
                    .ok());
        QSslServer server;
        QSslConfiguration configuration;
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        OutgoingRequest request = sendRequest(*m_standIn);
        request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
        const OutgoingAnswer answer = run(*m_client, request);
        QCOMPARE(answer.outcome, OutgoingOutcome::NotSent);
        QCOMPARE(answer.fault, OutgoingFault::Tls);
        QVERIFY(answer.detail.contains(QLatin1String("certificate")));
    }

    void knowsThatNothingLeftWhenTheHandshakeHangs()
    {
        OutgoingRequest request = sendRequest(*m_standIn);
        request.url.setScheme(QStringLiteral("https"));
        request.deadlines.connectMs = 300;
        const OutgoingAnswer answer = run(*m_client, request);
        QCOMPARE(answer.outcome, OutgoingOutcome::NotSent);
        QCOMPARE(answer.fault, OutgoingFault::Timeout);
        QCOMPARE(m_standIn->requests().size(), 0);
    }

    void keepsConnections()
    {
        for (int index = 0; index < 5; ++index) {
            const QString id = QStringLiteral("msg_%1").arg(index);
            QCOMPARE(run(*m_client, sendRequest(*m_standIn, id)).httpStatus, 200);
        }
        QCOMPARE(m_standIn->connections(), 1);
    }

    void neverSendsASecondTimeOnItsOwn()
    {
        // The kept connection closes after the second request was read: libcurl would send again.
        StandInRule rule;
        rule.fault = StandInFault::CloseAfterRequest;
        rule.skip = 1;
        m_standIn->add(rule);
        QCOMPARE(run(*m_client, sendRequest(*m_standIn, QStringLiteral("msg_0"))).httpStatus, 200);
        const OutgoingAnswer answer = run(*m_client, sendRequest(*m_standIn));
        QCOMPARE(answer.outcome, OutgoingOutcome::Unknown);
        QCOMPARE(answer.fault, OutgoingFault::SecondStart);
        QVERIFY(answer.bytesSentAny);
        QCOMPARE(m_standIn->countOf(messageId), 1);
        QCOMPARE(m_standIn->requests().last().connection, 1);
    }

    void neverTakesAnotherAnswerForItsOwn()
    {
        // A server that answers twice: the second answer waits on the kept connection.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int requests = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket, &requests] { answerTwice(*socket, ++requests); });
        });
        OutgoingRequest request = checkRequest(*m_standIn);
        request.url.setPort(server.serverPort());
        QCOMPARE(run(*m_client, request).body, QByteArray("1"));
        QCOMPARE(run(*m_client, request).body, QByteArray("2"));
    }

    void repeatsWhatMayBeRepeated()
    {
        StandInRule rule;
        rule.fault = StandInFault::CloseAfterRequest;
        rule.skip = 1;
        rule.times = 1;
        m_standIn->add(rule);
        QCOMPARE(run(*m_client, checkRequest(*m_standIn)).httpStatus, 200);
        const OutgoingAnswer answer = run(*m_client, checkRequest(*m_standIn));
        QCOMPARE(answer.outcome, OutgoingOutcome::Answered);
        QCOMPARE(answer.body, QByteArray("{\"ok\":true}"));
        QCOMPARE(m_standIn->requests().size(), 3);
    }

    void runsManyAtOnce()
    {
        QObject context;
        int answered = 0;
        for (int index = 0; index < 50; ++index) {
            m_client->start(sendRequest(*m_standIn, QStringLiteral("msg_%1").arg(index)), &context,
                            [&](const OutgoingAnswer &answer) {
                                answered += answer.httpStatus == 200 ? 1 : 0;
                            });
        }
        QCOMPARE(m_client->inFlight(), 50);
        QTRY_COMPARE(answered, 50);
        QCOMPARE(m_client->inFlight(), 0);
        QCOMPARE(m_standIn->problems(), QStringList());
    }

    void cancelsWhatIsUnderWay()
    {
        m_standIn->fail(StandInFault::Hang);
        QObject context;
        bool called = false;
        const auto callback = [&](const OutgoingAnswer &) { called = true; };
        const auto fresh = m_client->start(sendRequest(*m_standIn), &context, callback);
        QCOMPARE(m_client->cancel(fresh), std::optional(OutgoingOutcome::NotSent));
        const auto sent = m_client->start(sendRequest(*m_standIn), &context, callback);
        QTRY_COMPARE(m_standIn->countOf(messageId), 1);
        QCOMPARE(m_client->cancel(sent), std::optional(OutgoingOutcome::Unknown));
        QCOMPARE(m_client->cancel(sent), std::optional<OutgoingOutcome>());
        QCOMPARE(m_client->inFlight(), 0);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void callsNobodyWhoIsGone()
    {
        auto context = std::make_unique<QObject>();
        bool called = false;
        m_client->start(sendRequest(*m_standIn), context.get(),
                        [&](const OutgoingAnswer &) { called = true; });
        context.reset();
        QTRY_COMPARE(m_client->inFlight(), 0);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void goesWhileTransfersRun()
    {
        m_standIn->fail(StandInFault::Hang);
        QObject context;
        for (int index = 0; index < 4; ++index) {
            m_client->start(sendRequest(*m_standIn), &context,
                            [](const OutgoingAnswer &) { QFAIL("called after the end"); });
        }
        QTRY_COMPARE(m_standIn->countOf(messageId), 4);
        m_client->start(sendRequest(*m_standIn), &context,
                        [](const OutgoingAnswer &) { QFAIL("called after the end"); });
        m_client.reset();
        QCoreApplication::processEvents();
    }

    void mayBeDeletedByItsCallback()
    {
        QObject context;
        m_client->start(sendRequest(*m_standIn), &context,
                        [this](const OutgoingAnswer &) { m_client.reset(); });
        QTRY_VERIFY(!m_client);
    }

    void tellsNoSecrets()
    {
        caughtLog.clear();
        const QtMessageHandler before = qInstallMessageHandler(&catchLog);
        QStringList details;
        for (const StandInFault way : allStandInFaults()) {
            m_standIn->clearPlan();
            m_standIn->fail(way);
            OutgoingRequest request = sendRequest(*m_standIn);
            request.url = m_standIn->url(QStringLiteral("/bot-s3cret/send?key=s3cret"));
            request.url.setUserInfo(QStringLiteral("user:s3cret"));
            request.headers.append(OutgoingHeader{"X-Key", "s3cret"});
            request.deadlines.totalMs = 300;
            details.append(run(*m_client, request).detail);
        }
        qInstallMessageHandler(before);
        QCOMPARE(caughtLog, QStringList());
        QVERIFY(!details.join(QLatin1Char('\n')).contains(QLatin1String("s3cret")));
    }

private:
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<HttpClient> m_client;
};

KAROO_TEST(HttpClientTest, tst_httpclient)

#include "tst_httpclient.moc"
