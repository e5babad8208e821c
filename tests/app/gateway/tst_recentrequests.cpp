// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/recentrequests.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

namespace {

LoggedRequest requestOf(qint64 token, const QByteArray &path)
{
    LoggedRequest request;
    request.token = TokenId{token};
    request.path = path;
    return request;
}

QByteArray messageBody()
{
    return json("{'chatbot': 'cobranca', 'to': {'phone': '11987654321'}, 'text': 'hello'}");
}

} // namespace

class RecentRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFiftyOfATokenNewestFirst()
    {
        RecentRequests log;
        for (int index = 0; index < 60; ++index) {
            log.note(requestOf(1, QByteArray::number(index)));
        }
        log.note(requestOf(2, "other"));
        const auto recent = log.recent(TokenId{1});
        QCOMPARE(recent.size(), 50);
        QCOMPARE(recent.first().path, QByteArray("59"));
        QCOMPARE(recent.last().path, QByteArray("10"));
        QCOMPARE(log.recent(std::nullopt).first().path, QByteArray("other"));
    }

    void forgetsTheTokenThatWasQuietLongest()
    {
        RecentRequests log;
        for (int token = 1; token <= RecentRequests::tokens + 1; ++token) {
            log.note(requestOf(token, "x"));
        }
        QVERIFY(log.recent(TokenId{1}).isEmpty());
        QCOMPARE(log.recent(TokenId{2}).size(), 1);
    }

    void dropsBodiesThatAreTooLong()
    {
        RecentRequests log;
        LoggedRequest request = requestOf(1, "x");
        request.requestBody = QByteArray(RequestLog::bodyBytes + 1, 'x');
        request.answerBody = QByteArray(RequestLog::bodyBytes, 'x');
        log.note(request);
        QVERIFY(log.recent(TokenId{1}).first().requestBody.isEmpty());
        QCOMPARE(log.recent(TokenId{1}).first().answerBody.size(), RequestLog::bodyBytes);
    }

    void tellsManyAtOnce()
    {
        RecentRequests log;
        const QSignalSpy spy(&log, &RequestLog::changed);
        for (int index = 0; index < 1000; ++index) {
            log.note(requestOf(1, "x"));
        }
        QTRY_COMPARE(spy.size(), 1);
        log.note(requestOf(1, "x"));
        QTRY_COMPARE(spy.size(), 2);
    }

    void hasTheBodyAndTheAnswerOfAMessage()
    {
        ApiFixture api;
        QCOMPARE(api.post("/v1/messages", messageBody()).status, 202);
        const auto recent = api.gateway->requestLog().recent(api.tokenId());
        QCOMPARE(recent.size(), 1);
        QCOMPARE(recent.first().status, 202);
        QCOMPARE(recent.first().method, QByteArray("POST"));
        QCOMPARE(recent.first().path, QByteArray("/v1/messages"));
        QCOMPARE(recent.first().requestBody, messageBody());
        QVERIFY(recent.first().answerBody.contains("msg_"));
        QVERIFY(!recent.first().requestId.isEmpty());
    }

    void hasWhatWasRefusedWithFindings()
    {
        ApiFixture api;
        QCOMPARE(api.post("/v1/messages", json("{'text': 7}")).status, 422);
        const auto recent = api.gateway->requestLog().recent(api.tokenId());
        QCOMPARE(recent.first().status, 422);
        QCOMPARE(recent.first().requestBody, json("{'text': 7}"));
        QVERIFY(recent.first().answerBody.contains("wrong_type"));
    }

    void keepsNoSecretOfARefusedToken()
    {
        ApiFixture api;
        api.token = "krd_nobody-knows-this";
        QCOMPARE(api.post("/v1/messages", messageBody()).status, 401);
        const auto recent = api.gateway->requestLog().recent(TokenId{});
        QCOMPARE(recent.size(), 1);
        QCOMPARE(recent.first().status, 401);
        QVERIFY(recent.first().tokenPrefix.isEmpty());
        QVERIFY(!recent.first().answerBody.contains("nobody"));
    }

    void saysWhichKnownTokenWasRefused()
    {
        ApiFixture api;
        api.token = api.issue(api.system, Right::Read);
        QCOMPARE(api.post("/v1/messages", messageBody()).status, 403);
        const auto recent = api.gateway->requestLog().recent(api.tokenId());
        QCOMPARE(recent.size(), 1);
        QCOMPARE(recent.first().status, 403);
    }

    void hasWhatWasRefusedByItsHeadAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
        const QByteArray here = "Host: localhost\r\n";
        QTest::newRow("form") << "POST /v1/messages HTTP/1.1\r\n" + here + form +
                                     "Content-Length: 3\r\n@\r\na=b"
                              << 415;
        QTest::newRow("too large")
            << "POST /v1/messages/batch HTTP/1.1\r\n" + here + "Content-Length: 9000000\r\n@\r\n"
            << 413;
        QTest::newRow("path") << "GET /v1/message HTTP/1.1\r\n" + here + "@\r\n" << 404;
        QTest::newRow("method") << "PUT /v1/messages HTTP/1.1\r\n" + here +
                                       "Content-Length: 0\r\n@\r\n"
                                << 405;
        QTest::newRow("host") << QByteArray("GET /v1/messages HTTP/1.1\r\nHost: erp\r\n@\r\n")
                              << 421;
    }
    void hasWhatWasRefusedByItsHeadAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        ApiFixture api;
        RawClient client(api.port());
        QVERIFY(client.send(bytes.replace("@", "X-Api-Key: " + api.token + "\r\n")));
        QCOMPARE(client.response()->status, status);
        const auto recent = api.gateway->requestLog().recent(api.tokenId());
        QCOMPARE(recent.size(), 1);
        QCOMPARE(recent.first().status, status);
        QVERIFY(recent.first().answerBody.contains("\"detail\""));
    }

    void leavesOutWhatNeedsNoToken()
    {
        ApiFixture api;
        api.token.clear();
        QCOMPARE(api.get("/healthz").status, 200);
        QCOMPARE(api.get("/nothing").status, 404);
        QCOMPARE(api.get("/hooks/nobody").status, 404);
        QVERIFY(api.gateway->requestLog().recent(std::nullopt).isEmpty());
    }

    void outlivesANewStartOfListening()
    {
        ApiFixture api;
        QCOMPARE(api.get("/v1/chatbots").status, 200);
        api.gateway->restart();
        QCOMPARE(api.gateway->requestLog().recent(api.tokenId()).size(), 1);
    }
};

KAROO_TEST(RecentRequestsTest, tst_recentrequests)

#include "tst_recentrequests.moc"
