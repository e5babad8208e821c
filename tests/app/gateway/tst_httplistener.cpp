// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "tests/app/gateway/rawclient.h"
#include "tests/app/gateway/testgateway.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

QByteArray expected(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    return method + ' ' + path + ' ' + QByteArray::number(body.size()) + ' ' +
           QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

} // namespace

class HttpListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverValues()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send("POST /a%20b?c=d HTTP/1.1\r\nHost: localhost\r\nX-API-Token: t\r\n"
                    "Content-Length: 2\r\n\r\nhi");
        const auto response = client.response();
        QVERIFY(response);
        const ApiRequest request = gateway.sink.seen().constFirst();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/a b"));
        QCOMPARE(request.query, QByteArray("c=d"));
        QCOMPARE(request.body, QByteArray("hi"));
        QCOMPARE(request.field("x-api-token"), QByteArray("t"));
        QVERIFY(request.peerIsLoopback);
        QCOMPARE(request.receivedAtMs, gateway.clock.nowMs());
        QVERIFY(response->says(("X-Request-Id: " + request.requestId.toLatin1()).constData()));
        QVERIFY(response->says("Date: Tue, 24 Nov 2026 12:00:00 GMT"));
        QVERIFY(response->says("X-Content-Type-Options: nosniff"));
        QVERIFY(!response->says("Connection: close"));
    }

    void keepsConnectionAlive()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        for (int i = 0; i < 50; ++i) {
            const QByteArray path = i % 2 ? "/later" : "/ok";
            const QByteArray body = QByteArray::number(i);
            QVERIFY(client.send(Raw::post(path, body)));
            const auto response = client.response();
            QVERIFY(response);
            QCOMPARE(response->body, expected("POST", path, body));
        }
        QCOMPARE(gateway.listener.load().connections, 1);
    }

    void answersByTicketFromOtherThreads()
    {
        TestGateway gateway;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 40; ++i) {
            clients.push_back(std::make_unique<RawClient>(gateway.port()));
            QVERIFY(clients.back()->send(Raw::post("/later", QByteArray(i, 'x'))));
        }
        for (int i = 0; i < 40; ++i) {
            const auto response = clients.at(i)->response();
            QVERIFY(response);
            QCOMPARE(response->body, expected("POST", "/later", QByteArray(i, 'x')));
        }
    }

    void dropsAnswersThatNobodyWaitsFor()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send(Raw::getOf("/never"));
        QTRY_COMPARE(gateway.sink.count(), 1);
        const Ticket ticket = gateway.sink.seen().constFirst().ticket;
        gateway.listener.answer({ticket.slot, ticket.number + 1}, ApiResponse::json(200, "wrong"));
        gateway.listener.answer({ticket.slot + 7, ticket.number}, ApiResponse::json(200, "wrong"));
        gateway.listener.answer(ticket, ApiResponse::json(201, "right"));
        gateway.listener.answer(ticket, ApiResponse::json(200, "twice"));
        const auto response = client.response();
        QVERIFY(response);
        QCOMPARE(response->body, QByteArray("right"));
        client.send(Raw::get);
        QCOMPARE(client.response()->body, expected("GET", "/ok", {}));
    }

    void answersHalfClosedClients()
    {
        TestGateway gateway;
        for (int i = 0; i < 50; ++i) {
            RawClient client(gateway.port());
            client.send(Raw::getOf("/later"));
            client.endSending();
            const auto response = client.response();
            QVERIFY(response);
            QCOMPARE(response->status, 200);
            QVERIFY(client.ends());
        }
    }

    /// Bytes of a second request that came separately wait in the kernel for their turn.
    void answersInOrder()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send(Raw::getOf("/never"));
        QTRY_COMPARE(gateway.sink.count(), 1);
        client.send(Raw::get);
        gateway.listener.answer(gateway.sink.seen().constFirst().ticket,
                                ApiResponse::json(200, "first"));
        QCOMPARE(client.response()->body, QByteArray("first"));
        QCOMPARE(client.response()->body, expected("GET", "/ok", {}));
    }

    void takesAnythingByteByByte()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        const QByteArray request = Raw::post("/ok", "hello, world");
        for (const char byte : request) {
            QVERIFY(client.send(QByteArray(1, byte)));
        }
        QCOMPARE(client.response()->body, expected("POST", "/ok", "hello, world"));
    }

    void takesLargeBodies()
    {
        TestGateway gateway;
        QByteArray body(17 * 1024 * 1024, Qt::Uninitialized);
        for (qsizetype i = 0; i < body.size(); ++i) {
            body[i] = static_cast<char>(i * 31 + i / 256);
        }
        RawClient client(gateway.port());
        QVERIFY(client.send(Raw::post("/upload", body)));
        QCOMPARE(client.response()->body, expected("POST", "/upload", body));
        QCOMPARE(gateway.listener.load().bodyBytes, 0);
    }

    void saysContinueWhenTheBodyIsWelcome()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send("POST /ok HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                    "Content-Length: 2\r\n\r\n");
        QCOMPARE(client.response(true)->head, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        QCOMPARE(gateway.sink.count(), 0);
        client.send("hi");
        QCOMPARE(client.response()->status, 200);
    }

    void answersHeadWithoutBody()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send("HEAD /ok HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto response = client.response(true);
        QVERIFY(response->says("Allow: GET, POST, PUT, PATCH, DELETE, OPTIONS"));
        QVERIFY(client.ends());
    }

    void closesWhenAsked()
    {
        TestGateway gateway;
        for (const char *request :
             {"GET /ok HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
              "GET /ok HTTP/1.0\r\nHost: localhost\r\n\r\n"}) {
            RawClient client(gateway.port());
            client.send(request);
            const auto response = client.response();
            QVERIFY(response && response->says("Connection: close"));
            QVERIFY(client.ends());
        }
    }

    void refusesInProblemJson()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send("POST /ok HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1001\r\n\r\n");
        const auto response = client.response();
        QVERIFY(response && response->says("Content-Type: application/problem+json"));
        QVERIFY(response->says("Connection: close"));
        const QJsonObject problem = QJsonDocument::fromJson(response->body).object();
        const QByteArray id = problem.value(QLatin1String("request_id")).toString().toLatin1();
        QCOMPARE(problem.value(QLatin1String("code")).toString(), QStringLiteral("too_large"));
        QVERIFY(id.startsWith("req_"));
        QVERIFY(response->says(("X-Request-Id: " + id).constData()));
    }

    void goesOnAfterARefusalWithoutBody()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        for (int i = 0; i < 3; ++i) {
            client.send(Raw::getOf("/secret"));
            const auto refused = client.response();
            QVERIFY(refused && refused->status == 401 && !refused->says("Connection: close"));
            client.send(Raw::get);
            const auto response = client.response();
            QVERIFY(response && response->status == 200);
        }
        client.send(Raw::post("/secret", "x"));
        const auto last = client.response();
        QVERIFY(last && last->status == 401 && last->says("Connection: close"));
        QVERIFY(client.ends());
    }

    void sendsLargeAnswersInPieces()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        for (int i = 0; i < 2; ++i) {
            client.send(Raw::getOf("/huge"));
            const auto response = client.response();
            QVERIFY(response);
            QCOMPARE(response->body, QByteArray(8 * 1024 * 1024, 'h'));
        }
    }

    void sendsPartsOfFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QByteArray content;
        for (int i = 0; i < 400000; ++i) {
            content += QByteArray::number(i);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        TestGateway gateway;
        gateway.sink.file = {path, 100000, 2000000};
        RawClient client(gateway.port());
        client.send(Raw::getOf("/file"));
        const auto response = client.response();
        QVERIFY(response && response->says("Content-Type: application/pdf"));
        QCOMPARE(response->body, content.mid(100000, 2000000));
        client.send(Raw::get);
        QCOMPARE(client.response()->status, 200);
    }

    void doesNotPromiseAFileThatIsNotThere()
    {
        TestGateway gateway;
        gateway.sink.file = {QStringLiteral("/nonexistent/a.pdf"), 0, 5};
        RawClient client(gateway.port());
        client.send(Raw::getOf("/file"));
        QCOMPARE(client.response()->status, 503);
    }

    void tellsTakenAddress()
    {
        TestGateway gateway;
        TestPreflight preflight;
        TestSink sink;
        HttpListener second({}, preflight, sink, gateway.clock, &TestGateway::problem);
        const auto bound = second.bind(QHostAddress(QHostAddress::LocalHost), gateway.port());
        QVERIFY(!bound);
        QCOMPARE(bound.error().code, Error::Code::AddressInUse);
        const auto foreign = second.bind(QHostAddress(QStringLiteral("192.0.2.1")), 0);
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, Error::Code::Network);
    }

    void listensOnSix()
    {
        FakeClock clock;
        TestPreflight preflight;
        TestSink sink;
        HttpListener listener({}, preflight, sink, clock, &TestGateway::problem);
        const auto bound = listener.bind(QHostAddress(QHostAddress::LocalHostIPv6), 0);
        QCOMPARE(bound.ok(), QTcpServer().listen(QHostAddress::LocalHostIPv6));
        if (!bound) {
            // A machine without it: that is said, and nothing else is promised.
            QCOMPARE(bound.error().code, Error::Code::Network);
            return;
        }
        listener.start();
        QCOMPARE(listener.port(), *bound);
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHostIPv6, *bound);
        QVERIFY(client.waitForConnected(10'000));
        client.write("GET /ok HTTP/1.1\r\nHost: [::1]\r\n\r\n");
        QVERIFY(client.waitForReadyRead(10'000));
        QVERIFY(client.readAll().startsWith("HTTP/1.1 200 "));
        QVERIFY(sink.seen().constFirst().peerIsLoopback);
    }

    void tellsTurnsAndItsLife()
    {
        {
            TestGateway gateway;
            QCOMPARE(gateway.sink.starts, 1);
            RawClient client(gateway.port());
            client.send(Raw::get);
            QVERIFY(client.response());
            QTRY_VERIFY(gateway.sink.turns > 1);
            gateway.listener.stop();
            QCOMPARE(gateway.sink.ends, 1);
        }
    }

    void refusesWhileStopping()
    {
        TestGateway gateway;
        RawClient idle(gateway.port());
        RawClient busy(gateway.port());
        RawClient half(gateway.port());
        idle.send(Raw::get);
        QVERIFY(idle.response());
        half.send(Raw::get.first(10));
        busy.send(Raw::getOf("/never"));
        QTRY_COMPARE(gateway.sink.count(), 2);
        gateway.listener.refuseNewRequests();
        QVERIFY(idle.ends());
        half.send(Raw::get.mid(10));
        const auto refused = half.response();
        QVERIFY(refused && refused->status == 503);
        QVERIFY(refused->says("Retry-After: 1") && refused->says("Connection: close"));
        QVERIFY(!RawClient(gateway.port()).isConnected());
        gateway.listener.answer(gateway.sink.seen().constLast().ticket,
                                ApiResponse::json(202, "{}"));
        gateway.listener.stop();
        const auto kept = busy.response();
        QVERIFY(kept && kept->status == 202);
        QVERIFY(kept->says("Connection: close"));
        QVERIFY(busy.ends());
    }

    /// What a handler has got is answered, whatever comes in between.
    void losesNoAnswerOnStop()
    {
        for (int round = 0; round < 5; ++round) {
            TestGateway gateway;
            std::atomic<int> answered = 0;
            std::vector<std::thread> clients;
            for (int i = 0; i < 8; ++i) {
                clients.emplace_back([&gateway, &answered] {
                    RawClient client(gateway.port());
                    while (client.send(Raw::getOf("/later"))) {
                        const auto response = client.response();
                        if (!response || response->status != 200) {
                            return;
                        }
                        ++answered;
                    }
                });
            }
            QTRY_VERIFY(answered > 100);
            gateway.listener.refuseNewRequests();
            gateway.sink.join();
            gateway.listener.stop();
            for (std::thread &client : clients) {
                client.join();
            }
            QCOMPARE(answered, gateway.sink.count());
        }
    }
};

KAROO_TEST(HttpListenerTest, tst_httplistener)

#include "tst_httplistener.moc"
