// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gateway/rawclient.h"
#include "tests/app/gateway/testgateway.h"
#include "tests/support/testregistry.h"

namespace {

/// What an attacker wants to run; no row may make it run.
const QByteArray hidden = "GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";

QByteArray postWith(const QByteArray &fields, const QByteArray &body)
{
    return "POST /ok HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

QByteArray getWith(const QByteArray &fields)
{
    return "GET /ok HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

/// The statuses of all answers in the bytes; -1 for something that is none.
QList<int> statusesIn(QByteArray bytes)
{
    QList<int> statuses;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (!bytes.startsWith("HTTP/1.1 ") || end < 0) {
            return statuses << -1;
        }
        statuses << bytes.mid(9, 3).toInt();
        const QByteArray field = "\r\nContent-Length: ";
        const qsizetype at = bytes.indexOf(field);
        const qsizetype from = at + field.size();
        const qsizetype length =
            at < 0 || at > end ? 0 : bytes.mid(from, bytes.indexOf('\r', from) - from).toInt();
        bytes.remove(0, end + 4 + length);
    }
    return statuses;
}

} // namespace

/// Every row goes over a real socket; the client then closes its half and reads to the end.
class RawRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEachOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("statuses");
        addGood();
        addSmuggling();
        addBadHeads();
        addPipelines();
        addRefusals();
    }

    void answersEachOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, statuses);
        const int before = m_gateway->sink.count();
        RawClient client(m_gateway->port());
        QVERIFY(client.send(bytes));
        client.endSending();
        QCOMPARE(statusesIn(client.rest()), statuses);
        QVERIFY(client.ends());
        QCOMPARE(m_gateway->sink.count() - before, statuses.count(200));
        QVERIFY(!m_gateway->sink.hasSeen("/hidden"));
    }

    void init() { m_gateway = std::make_unique<TestGateway>(); }
    void cleanup()
    {
        QVERIFY(livesOn());
        m_gateway.reset();
    }

private:
    bool livesOn() const
    {
        RawClient probe(m_gateway->port());
        probe.send(Raw::get);
        const auto response = probe.response();
        return response && response->status == 200;
    }

    static void row(const char *name, const QByteArray &bytes, const QList<int> &statuses)
    {
        QTest::newRow(name) << bytes << statuses;
    }

    static void addGood()
    {
        row("GET", Raw::get, {200});
        row("GET 1.0", "GET /ok HTTP/1.0\r\nHost: localhost\r\n\r\n", {200});
        row("POST", Raw::post("/ok", "hello"), {200});
        row("POST empty", Raw::post("/ok", {}), {200});
        row("DELETE", "DELETE /ok HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n", {200});
        row("OPTIONS", "OPTIONS /ok HTTP/1.1\r\nHost: [::1]\r\n\r\n", {200});
        row("half closed, answered later", Raw::getOf("/later"), {200});
        row("body that looks like a request", Raw::post("/ok", hidden), {200});
        row("offer of h2c", getWith("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"),
            {200});
    }

    static void addSmuggling()
    {
        const QByteArray length = "Content-Length: " + QByteArray::number(hidden.size()) + "\r\n";
        row("header without colon", postWith("Broken\r\n" + length, hidden), {400});
        row("bad header name", postWith("A(b): x\r\n" + length, hidden), {400});
        row("blank before colon", postWith("Content-Length : 3\r\n", hidden), {400});
        row("100 headers", postWith(QByteArray("A: b\r\n").repeated(101) + length, hidden), {431});
        row("length no number", postWith("Content-Length: ten\r\n", hidden), {400});
        row("length hex", postWith("Content-Length: 0x2a\r\n", hidden), {400});
        row("length 2^63", postWith("Content-Length: 9223372036854775808\r\n", hidden), {400});
        row("length 2^64+3", postWith("Content-Length: 18446744073709551619\r\n", hidden), {400});
        row("length plus", postWith("Content-Length: +2\r\n", "ab" + hidden), {400});
        row("length minus", postWith("Content-Length: -1\r\n", hidden), {400});
        row("length list", postWith("Content-Length: 0, 42\r\n", hidden), {400});
        row("length octal", postWith("Content-Length: 0\r\nContent-Length: 42\r\n", hidden), {400});
        row("length twice", postWith(length + length, hidden), {400});
        row("length folded", postWith("Content-Length:\r\n 42\r\n", hidden), {400});
        row("length vertical tab",
            postWith("Content-Length: \x0b"
                     "42\r\n",
                     hidden),
            {400});
        row("length and chunked", postWith(length + "Transfer-Encoding: chunked\r\n", hidden),
            {400});
        row("chunked and length", postWith("Transfer-Encoding: chunked\r\n" + length, hidden),
            {400});
        row("chunked", postWith("Transfer-Encoding: chunked\r\n", "0\r\n\r\n" + hidden), {411});
        row("xchunked", postWith("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n" + hidden), {411});
        row("gzip coding", postWith("Transfer-Encoding: gzip\r\n", hidden), {411});
        row("coding twice",
            postWith("Transfer-Encoding: identity\r\ntransfer-encoding: chunked\r\n",
                     "0\r\n\r\n" + hidden),
            {411});
        row("coding tab", postWith("Transfer-Encoding:\tchunked\r\n", "0\r\n\r\n" + hidden), {411});
        row("negative chunk",
            postWith("Transfer-Encoding: chunked\r\n", "-5\r\nhello\r\n0\r\n\r\n" + hidden), {411});
        row("trailer", postWith("Transfer-Encoding: chunked\r\n", "0\r\n" + hidden), {411});
        row("POST without length", postWith({}, hidden), {411});
        row("GET with a body", getWith(length) + hidden, {413});
        row("GET chunked", getWith("Transfer-Encoding: chunked\r\n") + "0\r\n\r\n" + hidden, {411});
        row("NUL in a name", postWith(QByteArray("A\0: b\r\n", 7) + length, hidden), {400});
    }

    static void addBadHeads()
    {
        row("bare LF", "GET /ok HTTP/1.1\nHost: localhost\n\n" + hidden, {400});
        row("bare CR", "GET /ok HTTP/1.1\rHost: localhost\r\r" + hidden, {400});
        row("LF inside", "GET /ok HTTP/1.1\r\nHost: localhost\nA: b\r\n\r\n" + hidden, {400});
        row("odd version", "GET /ok HTTPx9y9\r\nHost: localhost\r\n\r\n" + hidden, {505});
        row("HTTP 2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {505});
        row("HTTP 0.9", "GET /ok\r\n" + hidden, {400});
        row("no request line", "\r\n" + hidden, {400});
        row("garbage", "\x01\x02\x03", {400});
        row("TLS hello", QByteArray("\x16\x03\x01\x00\xa5\x01\x00", 7), {400});
        row("no Host", "GET /ok HTTP/1.1\r\n\r\n" + hidden, {400});
        row("two Hosts", getWith("Host: localhost\r\n") + hidden, {400});
        row("user in Host", "GET /ok HTTP/1.1\r\nHost: localhost@evil.example\r\n\r\n", {400});
        row("other Host", "GET /ok HTTP/1.1\r\nHost: evil.example\r\n\r\n", {421});
        row("absolute target", "GET http://localhost/hidden HTTP/1.1\r\nHost: localhost\r\n\r\n",
            {400});
        row("two slashes", Raw::getOf("//x/hidden"), {400});
        row("dots", Raw::getOf("/ok/../hidden"), {400});
        row("escaped dots", Raw::getOf("/ok/%2e%2e/hidden"), {400});
        row("escaped slash", Raw::getOf("/ok%2fhidden"), {400});
        row("escaped percent", Raw::getOf("/%2568idden"), {400});
        row("escaped NUL", Raw::getOf("/hidden%00"), {400});
        row("escaped newline", Raw::getOf("/hidden%0a"), {400});
        row("backslash", Raw::getOf("/ok\\hidden"), {400});
        row("fragment", Raw::getOf("/ok#hidden"), {400});
        row("long target", Raw::getOf('/' + QByteArray(5000, 'a')), {414});
        row("endless line", "GET /" + QByteArray(70000, 'a'), {414});
        row("endless header", "GET /ok HTTP/1.1\r\nHost: localhost\r\nA: " + QByteArray(70000, 'a'),
            {431});
    }

    static void addPipelines()
    {
        row("two GETs at once", Raw::get + hidden, {400});
        row("POST and GET at once", Raw::post("/ok", "hello") + hidden, {400});
        row("one byte behind a GET", Raw::get + "x", {400});
        row("empty line behind a POST", Raw::post("/ok", "hello") + "\r\n", {400});
        row("300 GETs", hidden.repeated(300).replace("/hidden", "/huge"), {400});
        row("second behind close", getWith("Connection: close\r\n") + hidden, {400});
        row("half a request", "GET /hidden HTTP/1.1\r\nHost: loc", {});
        row("half a body", Raw::post("/hidden", "hello").chopped(1), {});
        row("nothing", {}, {});
    }

    static void addRefusals()
    {
        row("HEAD",
            "HEAD /hidden HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" + QByteArray(),
            {405});
        row("TRACE", "TRACE /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n", {405});
        row("CONNECT", "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\n\r\n", {405});
        row("lower method", "get /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n", {405});
        row("websocket",
            getWith("Connection: Upgrade\r\nUpgrade: websocket\r\n"
                    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==\r\n") +
                hidden,
            {400});
        row("two tokens", getWith("Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"), {400});
        row("content encoding", postWith("Content-Encoding: gzip\r\nContent-Length: 1\r\n", "x"),
            {415});
        row("odd expectation", postWith("Expect: magic\r\nContent-Length: 1\r\n", "x"), {417});
        row("expectation too large",
            postWith("Expect: 100-continue\r\nContent-Length: 5000\r\n", {}), {413});
        row("too large", Raw::post("/ok", QByteArray(5000, 'x')), {413});
        row("too large, much of it", Raw::post("/ok", QByteArray(600000, 'x')), {413});
        row("two gibibytes", postWith("Content-Length: 2147483648\r\n", {}), {413});
        row("no right", Raw::post("/secret", hidden), {401});
    }

    std::unique_ptr<TestGateway> m_gateway;
};

KAROO_TEST(RawRequestsTest, tst_rawrequests)

#include "tst_rawrequests.moc"
