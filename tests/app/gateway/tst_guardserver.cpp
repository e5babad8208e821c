// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gateway/rawclient.h"
#include "tests/app/gateway/testgateway.h"
#include "tests/support/testregistry.h"

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

Clients connectMany(quint16 port, int count, const QByteArray &bytes = {})
{
    Clients clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<RawClient>(port));
        clients.back()->send(bytes);
    }
    return clients;
}

/// Also says that the gateway has done all that came before: it does one thing after another.
bool answersProbe(const TestGateway &gateway)
{
    RawClient probe(gateway.port());
    probe.send(Raw::get);
    const auto response = probe.response();
    return response && response->status == 200;
}

ListenerLimits fewPlaces()
{
    ListenerLimits limits = TestGateway::quickLimits();
    limits.maxConnections = 16;
    return limits;
}

const QByteArray halfBody =
    "POST /ok HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\nabc";

} // namespace

/// Caps, deadlines and budgets, with a clock that the test moves.
class GuardServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsSlowHeads()
    {
        TestGateway gateway;
        Clients silent = connectMany(gateway.port(), 20);
        Clients half = connectMany(gateway.port(), 20, "GET /ok HTTP/1.1\r\nHost: lo");
        QTRY_COMPARE(gateway.listener.load().connections, 40);
        gateway.clock.advance(9000);
        QVERIFY(answersProbe(gateway));
        gateway.clock.advance(1100);
        for (const auto &client : half) {
            const auto response = client->response();
            QVERIFY(response && response->status == 408);
            QVERIFY(client->ends());
        }
        for (const auto &client : silent) {
            QVERIFY(client->ends());
        }
        QCOMPARE(gateway.sink.count(), 1);
    }

    void cutsSlowBodies()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send(
            "POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 327680\r\n\r\nabc");
        QTRY_COMPARE(gateway.listener.load().bodyBytes, 327680);
        // 10 s for the head and 10 s for 320 KiB.
        gateway.clock.advance(19000);
        QVERIFY(answersProbe(gateway));
        QCOMPARE(gateway.listener.load().bodyBytes, 327680);
        gateway.clock.advance(1100);
        const auto response = client.response();
        QVERIFY(response && response->status == 408);
        QTRY_COMPARE(gateway.listener.load().bodyBytes, 0);
    }

    void closesIdleConnections()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send(Raw::get);
        QVERIFY(client.response());
        QVERIFY(answersProbe(gateway));
        gateway.clock.advance(59000);
        client.send(Raw::get);
        QVERIFY(client.response());
        QVERIFY(answersProbe(gateway));
        gateway.clock.advance(60100);
        QVERIFY(client.ends());
    }

    void tellsWhenTheHandlerIsLate()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send(Raw::getOf("/never"));
        QTRY_COMPARE(gateway.sink.count(), 1);
        gateway.clock.advance(30100);
        const auto response = client.response();
        QVERIFY(response && response->status == 503);
        QVERIFY(response->says("Retry-After: 1"));
        gateway.listener.answer(gateway.sink.seen().constFirst().ticket,
                                ApiResponse::json(200, "late"));
        QVERIFY(client.ends());
    }

    void readsOnSoThatARefusalArrives()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send("POST /ok HTTP/1.1\r\nHost: localhost\r\nContent-Length: 17000000\r\n\r\n");
        for (int i = 0; i < 170; ++i) {
            QVERIFY(client.send(QByteArray(100000, 'x')));
        }
        const auto response = client.response();
        QVERIFY(response && response->status == 413);
        QVERIFY(client.ends());
    }

    void readsOnOnlySoLong()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send("POST /ok HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n");
        QVERIFY(client.response());
        QVERIFY(answersProbe(gateway));
        QTRY_COMPARE(gateway.listener.load().connections, 1);
        gateway.clock.advance(1600);
        QTRY_COMPARE(gateway.listener.load().connections, 0);
    }

    void readsOnOnlySoMuch()
    {
        TestGateway gateway;
        RawClient client(gateway.port());
        client.send("POST /ok HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000000\r\n\r\n");
        QVERIFY(client.response());
        int sent = 0;
        while (sent < 1000 && client.send(QByteArray(100000, 'x'))) {
            ++sent;
        }
        QVERIFY(sent < 1000);
        QTRY_COMPARE(gateway.listener.load().connections, 0);
    }

    void keepsTheCapAndServesNewcomers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("age");
        QTest::newRow("silent") << QByteArray() << 0;
        QTest::newRow("half heads") << QByteArray("GET /o") << 0;
        QTest::newRow("half bodies") << halfBody << 2100;
        QTest::newRow("refused") << QByteArray("BAD\r\n\r\n") << 0;
    }
    void keepsTheCapAndServesNewcomers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, age);
        TestGateway gateway(fewPlaces());
        Clients holders = connectMany(gateway.port(), 16, bytes);
        QTRY_COMPARE(gateway.listener.load().connections, 16);
        if (bytes == halfBody) {
            QTRY_COMPARE(gateway.listener.load().bodyBytes, 16 * 500);
        }
        gateway.clock.advance(age);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(answersProbe(gateway));
        }
        Clients flood = connectMany(gateway.port(), 300, bytes);
        QVERIFY(gateway.listener.load().connections <= 16);
        const auto probeLater = [&gateway, age] {
            gateway.clock.advance(age); // some of the flood may have been accepted just now
            return answersProbe(gateway);
        };
        QTRY_VERIFY(probeLater());
        QVERIFY(gateway.listener.load().connections <= 16);
    }

    /// After a moment without time for the gateway, more wait in the kernel than there are places.
    void readsWhoCameEarlierBeforeItAcceptsMore()
    {
        TestGateway gateway(fewPlaces());
        RawClient holder(gateway.port());
        QVERIFY(holder.send(Raw::getOf("/hold")));
        QTRY_COMPARE(gateway.preflight.calls.load(), 1);
        RawClient honest(gateway.port());
        QVERIFY(honest.send(Raw::get));
        Clients flood = connectMany(gateway.port(), 300, "GET /o");
        gateway.sink.held.release();
        const auto response = honest.response();
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QVERIFY(holder.response());
        QVERIFY(answersProbe(gateway));
    }

    void neverDropsWhoWaitsForAHandler()
    {
        TestGateway gateway(fewPlaces());
        Clients waiting = connectMany(gateway.port(), 16, Raw::getOf("/never"));
        QTRY_COMPARE(gateway.sink.count(), 16);
        RawClient refused(gateway.port());
        QVERIFY(refused.rest().isEmpty());
        for (const ApiRequest &request : gateway.sink.seen()) {
            gateway.listener.answer(request.ticket, ApiResponse::json(200, "served"));
        }
        for (const auto &client : waiting) {
            const auto response = client->response();
            QVERIFY(response && response->body == "served");
        }
        QVERIFY(answersProbe(gateway));
    }

    void keepsTheBudgetOfBodies()
    {
        ListenerLimits limits = TestGateway::quickLimits();
        limits.bodyBudgetBytes = 1200;
        TestGateway gateway(limits);
        Clients holders = connectMany(gateway.port(), 2, halfBody);
        QTRY_COMPARE(gateway.listener.load().bodyBytes, 1000);
        RawClient third(gateway.port());
        third.send(halfBody);
        const auto response = third.response();
        QVERIFY(response && response->status == 503 && response->says("Retry-After: 1"));
        QVERIFY(answersProbe(gateway));
        holders.front()->send(QByteArray(497, 'x'));
        QVERIFY(holders.front()->response());
        QCOMPARE(gateway.listener.load().bodyBytes, 500);
        holders.back()->reset();
        QTRY_COMPARE(gateway.listener.load().bodyBytes, 0);
    }

    void countsLargeBodies()
    {
        TestGateway gateway;
        const QByteArray large =
            "POST /large HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n";
        Clients holders = connectMany(gateway.port(), 2, large);
        QTRY_COMPARE(gateway.listener.load().largeBodies, 2);
        RawClient third(gateway.port());
        third.send(large);
        const auto refused = third.response();
        QVERIFY(refused && refused->status == 503 && refused->says("Retry-After: 2"));
        holders.front()->send("hello");
        QVERIFY(holders.front()->response());
        QTRY_COMPARE(gateway.listener.load().largeBodies, 1);
        holders.back()->reset();
        QTRY_COMPARE(gateway.listener.load().largeBodies, 0);
    }

    void cutsReadersThatDoNotRead()
    {
        TestGateway gateway;
        RawClient client(gateway.port(), 4096);
        client.send(Raw::getOf("/huge"));
        QVERIFY(!client.take(1000, 5000).isEmpty());
        QVERIFY(answersProbe(gateway));
        QTRY_COMPARE(gateway.listener.load().connections, 1);
        gateway.clock.advance(15100);
        QTRY_COMPARE(gateway.listener.load().connections, 0);
    }

    void cutsReadersThatSip()
    {
        TestGateway gateway;
        RawClient client(gateway.port(), 65536);
        client.send(Raw::getOf("/huge"));
        // 10 s and 8 MiB at 32 KiB/s make 266 s; this one takes only 250 KB in 10 s.
        for (int i = 0; i < 26; ++i) {
            QCOMPARE(client.take(250000, 5000).size(), 250000);
            QVERIFY(answersProbe(gateway));
            QTRY_COMPARE(gateway.listener.load().connections, 1);
            gateway.clock.advance(10000);
        }
        QCOMPARE(client.take(250000, 5000).size(), 250000);
        gateway.clock.advance(10000);
        QTRY_COMPARE(gateway.listener.load().connections, 0);
    }

    void keepsTheBudgetOfUnsentBytes()
    {
        ListenerLimits limits = TestGateway::quickLimits();
        limits.unsentBudgetBytes = 20 * 1024 * 1024;
        TestGateway gateway(limits);
        Clients readers;
        for (int i = 0; i < 6; ++i) {
            readers.push_back(std::make_unique<RawClient>(gateway.port(), 4096));
            readers.back()->send(Raw::getOf("/huge"));
            QTRY_COMPARE(gateway.sink.count(), i + 1);
        }
        QVERIFY(answersProbe(gateway));
        QTRY_COMPARE(gateway.listener.load().connections, 2);
        const auto last = readers.back()->response();
        QVERIFY(last);
        QCOMPARE(last->body.size(), 8 * 1024 * 1024);
    }

    void survivesResetsAtEachStage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("connected") << QByteArray();
        QTest::newRow("in the head") << QByteArray("GET /ok HT");
        QTest::newRow("in the body") << halfBody;
        QTest::newRow("before the answer") << Raw::get;
        QTest::newRow("before the answer of another thread") << Raw::getOf("/later");
        QTest::newRow("in the answer") << Raw::getOf("/huge");
        QTest::newRow("after a refusal") << QByteArray("BAD\r\n\r\n");
        QTest::newRow("with a handler that never ends") << Raw::getOf("/never");
    }
    void survivesResetsAtEachStage()
    {
        QFETCH(QByteArray, bytes);
        TestGateway gateway;
        for (int round = 0; round < 4; ++round) {
            Clients clients = connectMany(gateway.port(), 15, bytes);
            if (bytes.startsWith("GET /") && bytes.endsWith("\r\n\r\n")) {
                QTRY_VERIFY(gateway.sink.count() >= round * 16 + 15);
            }
            for (const auto &client : clients) {
                client->reset();
            }
            QVERIFY(answersProbe(gateway));
        }
        gateway.sink.join();
        for (const ApiRequest &request : gateway.sink.seen()) {
            gateway.listener.answer(request.ticket,
                                    ApiResponse::json(200, QByteArray(100000, 'x')));
        }
        QTRY_COMPARE(gateway.listener.load().connections, 0);
        QCOMPARE(gateway.listener.load().bodyBytes, 0);
        QVERIFY(answersProbe(gateway));
    }

    void goesOnAfterThousandsOfConnections()
    {
        TestGateway gateway(fewPlaces());
        for (int i = 0; i < 2000; ++i) {
            RawClient(gateway.port()).send("GET /x");
        }
        QVERIFY(answersProbe(gateway));
        QTRY_COMPARE(gateway.listener.load().connections, 0);
    }
};

KAROO_TEST(GuardServerTest, tst_guardserver)

#include "tst_guardserver.moc"
