// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/evictionorder.h"
#include "app/gateway/forwardedfor.h"
#include "app/gateway/hostrule.h"
#include "app/gateway/responsehead.h"
#include "tests/support/testregistry.h"

class GuardRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsLoopback_data()
    {
        QTest::addColumn<bool>("loopback");
        for (const char *name : {"localhost", "LOCALHOST:8640", "localhost.", "127.0.0.1",
                                 "127.0.0.1:1", "127.1.2.3", "[::1]", "[::1]:8640", "[0:0::1]"}) {
            QTest::newRow(name) << true;
        }
        for (const char *name : {"",
                                 "localhost.evil.example",
                                 "evil.example",
                                 "127.0.0.1.evil.example",
                                 "127.1",
                                 "127.0.0.256",
                                 "127.0.0.+1",
                                 "2130706433",
                                 "0x7f.0.0.1",
                                 "128.0.0.1",
                                 "[::2]",
                                 "[::1%lo]",
                                 "[::1]x",
                                 "[127.0.0.1]",
                                 "::1",
                                 "localhost:",
                                 "localhost:123456",
                                 "a b",
                                 "localhost@x",
                                 "0.0.0.0"}) {
            QTest::newRow(name) << false;
        }
    }
    void knowsLoopback()
    {
        QFETCH(bool, loopback);
        const QByteArray host(QTest::currentDataTag());
        QCOMPARE(HostRule::isLoopbackName(host), loopback);
        QCOMPARE(HostRule().reach(host) == HostRule::Reach::Everything, loopback);
    }

    void reachesOnlyHooksByThePublicName()
    {
        HostRule::Names names{{QStringLiteral("both.example")}, QStringLiteral("Hooks.Example")};
        const HostRule rule(names);
        for (const char *name : {"hooks.example", "HOOKS.example:443", "hooks.example."}) {
            QVERIFY2(rule.reach(name) == HostRule::Reach::Hooks, name);
            QVERIFY2(rule.isPublic(name), name);
        }
        for (const char *name : {"x.hooks.example", "hooks.example.x", "", "ooks.example"}) {
            QVERIFY2(rule.reach(name) == HostRule::Reach::Nothing, name);
            QVERIFY2(!rule.isPublic(name), name);
        }
        QVERIFY(rule.reach("both.example") == HostRule::Reach::Everything);
        QVERIFY(!rule.isPublic("localhost") && !rule.isPublic("both.example"));
        names.publicReachesAll = true;
        QVERIFY(HostRule(names).reach("hooks.example") == HostRule::Reach::Everything);
        QVERIFY(HostRule(names).isPublic("hooks.example"));
        QVERIFY(HostRule({{}, QStringLiteral("2001:db8::1")}).isPublic("[2001:db8:0::1]:443"));
        QVERIFY(!HostRule({{}, QStringLiteral("localhost")}).isPublic("localhost"));
    }

    void takesTheLastAddressThatAProxyWrote_data()
    {
        QTest::addColumn<QByteArrayList>("fields");
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << QByteArrayList() << QString();
        QTest::newRow("one") << QByteArrayList{"192.0.2.1"} << QStringLiteral("192.0.2.1");
        QTest::newRow("last") << QByteArrayList{"192.0.2.9, 192.0.2.1"}
                              << QStringLiteral("192.0.2.1");
        QTest::newRow("last field")
            << QByteArrayList{"192.0.2.9", " 192.0.2.1 "} << QStringLiteral("192.0.2.1");
        QTest::newRow("port") << QByteArrayList{"192.0.2.1:4711"} << QStringLiteral("192.0.2.1");
        QTest::newRow("v6") << QByteArrayList{"x,2001:db8::7"} << QStringLiteral("2001:db8::7");
        QTest::newRow("v6 port") << QByteArrayList{"[2001:db8::7]:80"}
                                 << QStringLiteral("2001:db8::7");
        QTest::newRow("garbage") << QByteArrayList{"192.0.2.1, unknown"} << QString();
        QTest::newRow("empty end") << QByteArrayList{"192.0.2.1,"} << QString();
    }
    void takesTheLastAddressThatAProxyWrote()
    {
        QFETCH(const QByteArrayList, fields);
        QFETCH(const QString, address);
        ApiRequest request;
        for (const QByteArray &field : fields) {
            request.fields.append({"x-forwarded-for", field});
        }
        const auto found = ForwardedFor::lastAddress(request);
        QCOMPARE(found ? found->toString() : QString(), address);
    }

    void reachesByConfiguredName()
    {
        const HostRule rule({{QStringLiteral("Nas.Local"), QStringLiteral("10.0.0.5"),
                              QStringLiteral("[fe80::1]"), QStringLiteral("not a name")},
                             {}});
        for (const char *name : {"nas.local", "NAS.local:8640", "nas.local.", "10.0.0.5:80",
                                 "[FE80:0::1]:8640", "localhost"}) {
            QVERIFY2(rule.reach(name) == HostRule::Reach::Everything, name);
        }
        for (const char *name :
             {"as.local", "x.nas.local", "nas.local.x", "10.0.0.55", "", "not"}) {
            QVERIFY2(rule.reach(name) == HostRule::Reach::Nothing, name);
        }
    }

    void choosesVictims()
    {
        using enum ConnectionStage;
        const ConnectionView working{0, 1, Working, false, 0};
        const ConnectionView quickBody{1, 2, Body, false, 8500};
        const ConnectionView slowReader{2, 3, Answering, true, 7000};
        const ConnectionView slowBody{3, 4, Body, true, 7000};
        const ConnectionView idle{4, 5, Head, true, 9000};
        const ConnectionView olderIdle{5, 6, Head, true, 8000};
        const ConnectionView closing{6, 7, Closing, true, 9900};
        const ConnectionView younger{7, 9, Head, false, 9000};
        const ConnectionView silent{8, 8, Head, false, 9000};
        QList<ConnectionView> all{working,   quickBody, slowReader, slowBody, idle,
                                  olderIdle, closing,   younger,    silent};
        QList<quint32> order;
        while (const auto slot = EvictionOrder::victim(all, 10000)) {
            order.append(*slot);
            all.removeIf([slot](const ConnectionView &view) { return view.slot == *slot; });
        }
        QCOMPARE(order, QList<quint32>({8, 7, 6, 5, 4, 3, 2}));
        QCOMPARE(all, QList<ConnectionView>({working, quickBody}));
    }

    void findsTheSlowestReader()
    {
        using enum ConnectionStage;
        QCOMPARE(EvictionOrder::slowestReader({{0, 1, Working, true, 0},
                                               {1, 2, Answering, true, 50},
                                               {2, 3, Answering, true, 40}}),
                 std::optional<quint32>(2));
        QVERIFY(!EvictionOrder::slowestReader({{0, 1, Head, true, 0}}));
    }

    void writesHead()
    {
        ApiResponse response = ApiResponse::json(202, "{}");
        response.setField("Location", "/v1/messages/1");
        const QByteArray head = ResponseHead::bytes(
            response, {"Tue, 24 Nov 2026 12:00:00 GMT", QStringLiteral("req_1"), false});
        QCOMPARE(head, QByteArray("HTTP/1.1 202 Accepted\r\n"
                                  "Date: Tue, 24 Nov 2026 12:00:00 GMT\r\n"
                                  "Content-Type: application/json\r\n"
                                  "Location: /v1/messages/1\r\n"
                                  "X-Content-Type-Options: nosniff\r\n"
                                  "Cache-Control: no-store\r\n"
                                  "Content-Security-Policy: default-src 'none'\r\n"
                                  "X-Request-Id: req_1\r\n"
                                  "Content-Length: 2\r\n\r\n"));
    }

    void letsNoValueBreakOut()
    {
        ApiResponse response = ApiResponse::json(200, "{}");
        response.setField("Location", QByteArray("/a\r\nSet-Cookie: x=1\0\n", 20));
        response.setField("X-Bad\r\nName", "x");
        response.setField("Content-Length", "999");
        response.setField("transfer-encoding", "chunked");
        const QByteArray head = ResponseHead::bytes(response, {"d", QStringLiteral("r"), true});
        QVERIFY(head.contains("Location: /aSet-Cookie: x=1\r\n"));
        QVERIFY(!head.contains("\r\nSet-Cookie"));
        QVERIFY(!head.contains("X-Bad"));
        QVERIFY(!head.contains("chunked"));
        QCOMPARE(head.count("ontent-Length: "), 1);
        QVERIFY(head.endsWith("Content-Length: 2\r\nConnection: close\r\n\r\n"));
    }

    void letsPagesLoosenTheDefaults()
    {
        ApiResponse page = ApiResponse::withType(200, "text/html", "x");
        page.setField("content-security-policy", "default-src 'self'");
        page.setField("Cache-Control", "max-age=60");
        const QByteArray head = ResponseHead::bytes(page, {});
        QVERIFY(head.contains("default-src 'self'"));
        QVERIFY(!head.contains("default-src 'none'"));
        QVERIFY(!head.contains("no-store"));
    }

    void saysNoLengthWhereNoneBelongs()
    {
        ApiResponse response;
        response.status = 204;
        QVERIFY(!ResponseHead::bytes(response, {}).contains("Content-Length"));
        QVERIFY(!ResponseHead::mayHaveBody(304));
    }
};

KAROO_TEST(GuardRulesTest, tst_guardrules)

#include "tst_guardrules.moc"
