// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/keysunderway.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/support/heldwriter.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QTest>

#include <memory>
#include <vector>

namespace {

const QByteArray body = json("{'to': {'phone': '11987654321'}, 'text': 'x'}");
const QByteArray key = "Idempotency-Key: order-1";

} // namespace

/// The promise of the Idempotency-Key.
class CommitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void repeatsTheFirstAnswerByteByByte()
    {
        const ApiAnswer first = m_api->post("/v1/messages", body, {key});
        QCOMPARE(first.status, 202);
        QCOMPARE(first.field("Idempotency-Replayed"), QByteArray());
        const ApiAnswer again = m_api->post("/v1/messages", body, {key});
        QCOMPARE(again.status, 202);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.field("Location"), first.field("Location"));
        QCOMPARE(again.field("Idempotency-Replayed"), QByteArray("true"));
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 1);
    }

    void refusesAnotherBodyUnderTheSameKey()
    {
        QCOMPARE(m_api->post("/v1/messages", body, {key}).status, 202);
        const ApiAnswer other = m_api->post("/v1/messages", body + ' ', {key});
        QCOMPARE(other.status, 422);
        QCOMPARE(other.errors(), QStringList{QStringLiteral(" idempotency_mismatch")});
        // Another path is another request, too.
        const ApiAnswer batch =
            m_api->post("/v1/messages/batch", "{\"messages\": [" + body + "]}", {key});
        QCOMPARE(batch.errors(), QStringList{QStringLiteral(" idempotency_mismatch")});
    }

    void keepsKeysOfSystemsApart()
    {
        QCOMPARE(m_api->post("/v1/messages", body, {key}).status, 202);
        m_api->token = m_api->otherToken;
        const ApiAnswer other = m_api->post("/v1/messages", body, {key});
        QCOMPARE(other.status, 202);
        QCOMPARE(other.field("Idempotency-Replayed"), QByteArray());
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 2);
    }

    void keepsNoRefusal()
    {
        QCOMPARE(m_api->post("/v1/messages", "{}", {key}).status, 422);
        QCOMPARE(m_api->post("/v1/messages", body, {key}).status, 202);
    }

    void makesOneMessageOfFiftyTwinsAcrossTwoTokens()
    {
        const QByteArray second = m_api->issue(m_api->system);
        const QByteArray first = m_api->token;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int index = 0; index < 50; ++index) {
            m_api->token = index % 2 ? second : first;
            clients.push_back(std::make_unique<RawClient>(m_api->port()));
            QVERIFY(clients.back()->send(m_api->request("POST", "/v1/messages", body, {key})));
        }
        QSet<QByteArray> bodies;
        for (auto &client : clients) {
            const auto response = client->response();
            QVERIFY(response.has_value());
            QCOMPARE(response->status, 202);
            bodies.insert(response->body);
        }
        QCOMPARE(bodies.size(), 1);
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 1);
    }

    void refusesAKeyThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("empty") << QByteArray("Idempotency-Key:");
        QTest::newRow("blank") << QByteArray("Idempotency-Key: a b");
        QTest::newRow("long") << "Idempotency-Key: " + QByteArray(256, 'k');
    }
    void refusesAKeyThatIsNone()
    {
        QFETCH(QByteArray, field);
        const ApiAnswer refused = m_api->post("/v1/messages", body, {field});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), QStringLiteral("malformed"));
    }

    void letsATwinWaitFiveSeconds()
    {
        KeysUnderWay keys;
        const ApiCall first = callWithKey(1);
        const ApiCall twin = callWithKey(2);
        QVERIFY(keys.enter(first, 0));
        QVERIFY(!keys.enter(twin, 1000));
        QVERIFY(keys.takeImpatient(5999).isEmpty());
        const QList<ApiCall> gone = keys.takeImpatient(6000);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().request.ticket, twin.request.ticket);
        QVERIFY(!keys.hasWaiting());
        QVERIFY(keys.leave(first).isEmpty());
    }

    void setsTwinsFreeWhenTheFirstIsAnswered()
    {
        KeysUnderWay keys;
        const ApiCall first = callWithKey(1);
        const ApiCall twin = callWithKey(2);
        QVERIFY(keys.enter(first, 0));
        QVERIFY(!keys.enter(twin, 0));
        QVERIFY(keys.leave(twin).isEmpty());
        QCOMPARE(keys.leave(first).size(), 1);
        QVERIFY(keys.enter(callWithKey(3), 0));
    }

    void tellsATwinToComeAgainWhileTheFirstIsHeldUp()
    {
        HeldWriter writer(*m_api->store.queue);
        RawClient first(m_api->port());
        RawClient twin(m_api->port());
        QVERIFY(first.send(m_api->request("POST", "/v1/messages", body, {key})));
        // The listener reads connections one after the other; a health check is behind the first.
        QCOMPARE(m_api->get("/healthz").status, 200);
        QVERIFY(twin.send(m_api->request("POST", "/v1/messages", body, {key})));
        QCOMPARE(m_api->get("/healthz").status, 200);
        m_api->store.clock.advance(KeysUnderWay::patienceMs);
        const auto refused = twin.response();
        QVERIFY(refused.has_value());
        QCOMPARE(refused->status, 409);
        QVERIFY(refused->body.contains("\"key_in_use\""));
        writer.letGo();
        QCOMPARE(first.response()->status, 202);
    }

private:
    static ApiCall callWithKey(quint64 number)
    {
        ApiCall call;
        call.request.ticket = {0, number};
        call.request.fields = {{"idempotency-key", "k"}};
        call.caller = Caller{{1}, {1}, {}, {}};
        return call;
    }

    std::unique_ptr<ApiFixture> m_api;
};

KAROO_TEST(CommitsTest, tst_commits)

#include "tst_commits.moc"
