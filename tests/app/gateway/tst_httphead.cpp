// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/httphead.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>

namespace {

QByteArray withFields(const QByteArray &fields, const QByteArray &method = "GET")
{
    return method + " /x HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray withTarget(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

/// 0 for a good head, -1 for one that is not complete, else the status.
int verdictOf(const QByteArray &bytes)
{
    qsizetype position = 0;
    const HttpHeads::Scan scan = HttpHeads::scan(bytes, position);
    if (scan.fault) {
        return scan.fault->status;
    }
    if (!scan.length) {
        return -1;
    }
    const auto parsed = HttpHeads::parse(QByteArrayView(bytes).first(*scan.length));
    const auto *fault = std::get_if<HeadFault>(&parsed);
    return fault ? fault->status : 0;
}

HttpHead parsed(const QByteArray &bytes)
{
    const auto result = HttpHeads::parse(bytes);
    return std::holds_alternative<HttpHead>(result) ? std::get<HttpHead>(result) : HttpHead();
}

} // namespace

class HttpHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("plain", withFields({}), 0);
        row("not complete", "GET /x HTTP/1.1\r\nHost: localhost\r\n", -1);
        row("nothing", "", -1);
        row("bare LF", "GET /x HTTP/1.1\nHost: localhost\n\n", 400);
        row("bare CR", "GET /x HTTP/1.1\rHost: localhost\r\n\r\n", 400);
        row("one bare LF", "GET /x HTTP/1.1\r\nHost: localhost\r\n\n", 400);
        row("CR CR LF", "GET /x HTTP/1.1\r\r\nHost: localhost\r\n\r\n", 400);
        row("empty line first", "\r\nGET /x HTTP/1.1\r\nHost: localhost\r\n\r\n", 400);
        row("NUL", QByteArray("GET /x HTTP/1.1\r\nHost: local\0host\r\n\r\n", 37), 400);
        row("escape character", withFields("A: \x1b[1m\r\n"), 400);
        row("DEL", withFields("A: \x7f\r\n"), 400);
        row("tab in a value", withFields("A: b\tc\r\n"), 0);
        row("latin1 in a value", withFields("A: \xe9\r\n"), 0);
        row("folded", withFields("A: b\r\n c\r\n"), 400);
        row("folded first", "GET /x HTTP/1.1\r\n Host: localhost\r\n\r\n", 400);
        row("TLS hello", QByteArray("\x16\x03\x01\x02", 4), 400);
        row("head just fits", withFields("A: " + QByteArray(16384 - 41, 'a') + "\r\n"), 0);
        row("head too long", withFields("A: " + QByteArray(16384 - 40, 'a') + "\r\n"), 431);
        row("endless fields", "GET /x HTTP/1.1\r\nA: " + QByteArray(17000, 'a'), 431);
        row("endless line", "GET /" + QByteArray(17000, 'a'), 414);
        row("target just fits", withTarget('/' + QByteArray(4095, 'a')), 0);
        row("target too long", withTarget('/' + QByteArray(4096, 'a')), 414);
        row("64 fields", withFields(QByteArray("A: b\r\n").repeated(63)), 0);
        row("65 fields", withFields(QByteArray("A: b\r\n").repeated(64)), 431);
        row("150 fields", withFields(QByteArray("A: b\r\n").repeated(149)), 431);
    }
    void judgesLines() { judge(); }

    void judgesRequestLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &line, int status) {
            QTest::newRow(name) << line + "\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
                                << status;
        };
        row("1.0", "GET /x HTTP/1.0", 0);
        row("1.2", "GET /x HTTP/1.2", 505);
        row("2.0", "PRI * HTTP/2.0", 505);
        row("0.9 style", "GET /x", 400);
        row("odd version", "GET /x HTTPx9y9", 505);
        row("lower version", "GET /x http/1.1", 505);
        row("two blanks", "GET  /x HTTP/1.1", 400);
        row("blank at the end", "GET /x HTTP/1.1 ", 400);
        row("blank first", " GET /x HTTP/1.1", 400);
        row("tab between", "GET\t/x\tHTTP/1.1", 400);
        row("blank in the target", "GET /x y HTTP/1.1", 400);
        row("POST", "POST /x HTTP/1.1", 0);
        row("PUT", "PUT /x HTTP/1.1", 0);
        row("PATCH", "PATCH /x HTTP/1.1", 0);
        row("DELETE", "DELETE /x HTTP/1.1", 0);
        row("OPTIONS", "OPTIONS /x HTTP/1.1", 0);
        row("HEAD", "HEAD /x HTTP/1.1", 405);
        row("TRACE", "TRACE /x HTTP/1.1", 405);
        row("CONNECT", "CONNECT localhost:1 HTTP/1.1", 405);
        row("lower method", "get /x HTTP/1.1", 405);
        row("no method", "G(T /x HTTP/1.1", 400);
    }
    void judgesRequestLine() { judge(); }

    void judgesTarget_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const QByteArray &target, int status) {
            QTest::newRow(target.toPercentEncoding("/?").constData())
                << withTarget(target) << status;
        };
        for (const char *good : {"/", "/v1/messages", "/v1/messages?limit=1&to=%2B55", "/a?b=//c",
                                 "/a.b/..c", "/%C3%A9", "/a%20b", "/a?x=%00", "/%7Eana"}) {
            row(good, 0);
        }
        for (const char *bad : {"*",           "v1",        "http://localhost/x",
                                "//x/admin",   "/a//b",     "/a\\b",
                                "/a\"b",       "/a<b",      "/a>b",
                                "/a#b",        "/\xc3\xa9", "/%00",
                                "/%0a",        "/%1f",      "/%7f",
                                "/%2f",        "/%5c",      "/%25",
                                "/%",          "/%4",       "/%zz",
                                "/.",          "/..",       "/a/../b",
                                "/a/%2e%2e/b", "/a/.%2E",   "/%ff",
                                "/%c0%af",     "/?a\\b",    "/?<",
                                "/?\xc3"}) {
            row(bad, 400);
        }
    }
    void judgesTarget() { judge(); }

    void judgesFields_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &fields, int status,
                            const QByteArray &method = "GET") {
            QTest::newRow(name) << withFields(fields, method) << status;
        };
        row("no colon", "Broken\r\n", 400);
        row("no name", ": x\r\n", 400);
        row("blank before the colon", "Content-Length : 5\r\n", 400);
        row("bad name", "A(b): x\r\n", 400);
        row("empty value", "A:\r\n", 0);
        row("second Host", "Host: localhost\r\n", 400);
        row("chunked", "Transfer-Encoding: chunked\r\n", 411, "POST");
        row("chunked GET", "Transfer-Encoding: chunked\r\n", 411);
        row("chunked and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", 400,
            "POST");
        row("length and odd coding", "Content-Length: 5\r\nTransfer-Encoding: xchunked\r\n", 400,
            "POST");
        row("POST without length", {}, 411, "POST");
        row("PUT without length", {}, 411, "PUT");
        row("PATCH without length", {}, 411, "PATCH");
        row("DELETE without length", {}, 0, "DELETE");
        row("length", "Content-Length: 5\r\n", 0, "POST");
        row("ten digits", "Content-Length: 9999999999\r\n", 0, "POST");
        row("eleven digits", "Content-Length: 10000000000\r\n", 400, "POST");
        row("2^63", "Content-Length: 9223372036854775808\r\n", 400, "POST");
        row("plus", "Content-Length: +2\r\n", 400, "POST");
        row("minus", "Content-Length: -2\r\n", 400, "POST");
        row("hex", "Content-Length: 0x10\r\n", 400, "POST");
        row("no number", "Content-Length: five\r\n", 400, "POST");
        row("empty length", "Content-Length:\r\n", 400, "POST");
        row("list", "Content-Length: 5, 5\r\n", 400, "POST");
        row("twice the same", "Content-Length: 5\r\nContent-Length: 5\r\n", 400, "POST");
        row("twice", "Content-Length: 5\r\ncontent-length: 6\r\n", 400, "POST");
        row("GET with a body", "Content-Length: 5\r\n", 413);
        row("GET with an empty body", "Content-Length: 0\r\n", 0);
        row("two tokens", "Authorization: a\r\nAuthorization: b\r\n", 400);
        row("two keys", "Idempotency-Key: a\r\nIdempotency-Key: a\r\n", 400, "DELETE");
        row("two types", "Content-Type: a\r\nContent-Type: b\r\n", 400);
        row("two apikeys", "X-Api-Key: a\r\nx-api-key: b\r\n", 400);
        row("content encoding", "Content-Encoding: gzip\r\n", 415);
        row("websocket", "Upgrade: websocket\r\nConnection: Upgrade\r\n", 400);
        row("h2c offer of Java", "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\n", 0);
        row("odd expectation", "Expect: 200-ok\r\n", 417);
    }
    void judgesFields() { judge(); }

    void judgesHost_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &field, int status) {
            QTest::newRow(name) << "GET /x HTTP/1.1\r\n" + field + "\r\n" << status;
        };
        row("none", {}, 400);
        row("empty", "Host:\r\n", 400);
        row("user", "Host: a@localhost\r\n", 400);
        row("path", "Host: localhost/x\r\n", 400);
        row("two names", "Host: localhost, other\r\n", 400);
        row("bad port", "Host: localhost:port\r\n", 400);
        row("port", "Host: localhost:8640\r\n", 0);
        row("six", "Host: [::1]:8640\r\n", 0);
        row("open bracket", "Host: [::1\r\n", 400);
        row("a stranger is the preflight's matter", "Host: evil.example\r\n", 0);
    }
    void judgesHost() { judge(); }

    void readsWhatItNeeds()
    {
        const HttpHead head =
            parsed("POST /v1/a%20b?x=1?2 HTTP/1.1\r\nHost: localhost\r\nX-API-Token:  t \r\n"
                   "Content-Length: 12\r\nExpect: 100-Continue\r\nConnection: foo, Close\r\n\r\n");
        QCOMPARE(head.method, QByteArray("POST"));
        QCOMPARE(head.path, QByteArray("/v1/a b"));
        QCOMPARE(head.query, QByteArray("x=1?2"));
        QCOMPARE(head.fields.at(1).first, QByteArray("x-api-token"));
        QCOMPARE(head.fields.at(1).second, QByteArray("t"));
        QCOMPARE(head.contentLength, std::optional<qint64>(12));
        QVERIFY(head.expectsContinue);
        QVERIFY(head.closes);
        QVERIFY(parsed("GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n").closes);
        QVERIFY(!parsed("GET / HTTP/1.1\r\nHost: a\r\n\r\n").closes);
    }

    void judgesTheSameInAnyPieces()
    {
        const QByteArray good = withFields("A: b\r\n") + "rest";
        qsizetype position = 0;
        for (qsizetype length = 0; length < good.size() - 4; ++length) {
            const HttpHeads::Scan scan =
                HttpHeads::scan(QByteArrayView(good).first(length), position);
            QVERIFY(!scan.fault && !scan.length);
            QCOMPARE(position, length);
        }
        QCOMPARE(HttpHeads::scan(good, position).length, std::optional(good.size() - 4));
    }

    /// What passes after any mutation keeps the promises that the rest of the gateway builds on.
    void keepsItsPromisesForMutatedHeads()
    {
        const QByteArray seed =
            withFields("Authorization: Bearer x\r\nContent-Length: 5\r\nAccept: */*\r\n", "POST");
        const QByteArray alphabet("\0\r\n\t :/%.,\\?#A0z\x7f\xc3\xff", 19);
        QRandomGenerator random(20261124);
        int passed = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = seed;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const int at = random.bounded(int(bytes.size()));
                const char byte = alphabet.at(random.bounded(int(alphabet.size())));
                switch (random.bounded(3)) {
                case 0:
                    bytes[at] = byte;
                    break;
                case 1:
                    bytes.insert(at, byte);
                    break;
                default:
                    bytes.remove(at, random.bounded(1, 4));
                }
            }
            if (verdictOf(bytes) == 0) {
                ++passed;
                checkPromises(parsed(bytes.first(bytes.indexOf("\r\n\r\n") + 4)));
            }
        }
        QVERIFY(passed > 500);
        QVERIFY(passed < 19000);
    }

private:
    static void judge()
    {
        QFETCH(QByteArray, bytes);
        QTEST(verdictOf(bytes), "status");
    }

    static void checkPromises(const HttpHead &head)
    {
        QVERIFY(head.path.startsWith('/') && !head.path.contains("//"));
        QVERIFY(!head.path.contains("/../") && !head.path.contains('\0'));
        QVERIFY(head.contentLength || head.method == "GET" || head.method == "DELETE" ||
                head.method == "OPTIONS");
        int hosts = 0;
        for (const auto &[name, value] : head.fields) {
            hosts += name == "host" ? 1 : 0;
            QVERIFY(name != "transfer-encoding" && name != "content-encoding");
            QVERIFY(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
        }
        QCOMPARE(hosts, 1);
    }
};

KAROO_TEST(HttpHeadTest, tst_httphead)

#include "tst_httphead.moc"
