// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/revoketoken.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/app/gateway/rawclient.h"
#include "tests/support/heldwriter.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

#include <vector>

namespace {

const QByteArray message = json("{'to': {'phone': '11987654321'}, 'text': 'x'}");

} // namespace

/// Who reaches what, and what they are told.
class GatewayServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void asksForTheRightOfEachCall_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("right");
        const auto row = [](const char *method, const char *path, Right right) {
            QTest::newRow(path) << QByteArray(method) << QByteArray(path) << int(right);
        };
        row("POST", "/v1/messages", Right::Send);
        row("POST", "/v1/messages/batch", Right::Send);
        row("GET", "/v1/messages", Right::Read);
        row("GET", "/v1/messages/msg_x", Right::Read);
        row("POST", "/v1/messages/msg_x/cancel", Right::Send);
        row("POST", "/v1/messages/msg_x/retry", Right::Send);
        row("POST", "/v1/documents", Right::Documents);
        row("GET", "/v1/documents/doc_x", Right::Documents);
        row("GET", "/v1/documents/doc_x/content", Right::Documents);
        row("GET", "/v1/chatbots", Right::Read);
        row("GET", "/v1/channels", Right::Read);
    }
    void asksForTheRightOfEachCall()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, right);
        const QByteArray body = method == "POST" ? QByteArray("{}") : QByteArray();
        const Rights all = allRights;
        m_api->token = m_api->issue(m_api->system, all & ~Rights(Right(right)));
        const ApiAnswer refused = m_api->call(method, path, body);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), QStringLiteral("right_missing"));
        m_api->token = m_api->issue(m_api->system, Rights(Right(right)));
        const int status = m_api->call(method, path, body).status;
        QVERIFY(status != 401 && status != 403);
        m_api->token.clear();
        const ApiAnswer unknown = m_api->call(method, path, body);
        QCOMPARE(unknown.status, 401);
        QCOMPARE(unknown.code(), QStringLiteral("token_missing"));
        QVERIFY(unknown.field("WWW-Authenticate").startsWith("Bearer"));
    }

    void refusesARevokedTokenAtOnce()
    {
        QCOMPARE(m_api->get("/v1/chatbots").status, 200);
        const TokenId id = m_api->store.configuration.current()->tokensByHash.value(
            QCryptographicHash::hash(m_api->token, QCryptographicHash::Sha256));
        const auto revoked = m_api->store.write<void>(
            [&](WriteContext &context) { return revokeToken(context, id, Actor()); });
        QVERIFY(revoked.ok());
        QCOMPARE(m_api->get("/v1/chatbots").code(), QStringLiteral("token_revoked"));
    }

    /// The head was let in; the interim answer says so.
    void refusesATokenThatExpiresWhileTheBodyComes()
    {
        m_api->token = m_api->issue(m_api->system, allRights, m_api->store.clock.nowMs() + 500);
        const QByteArray body = json("{'to': {'phone': '+5511987654321'}, 'text': 'Olá'}");
        QByteArray head = m_api->request("POST", "/v1/messages", body, {"Expect: 100-continue"});
        head.chop(body.size());
        RawClient client(m_api->port());
        QVERIFY(client.send(head));
        const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n";
        QCOMPARE(client.take(interim.size(), 5000), interim);
        m_api->store.clock.advance(1000);
        QVERIFY(client.send(body));
        const auto answer = client.response();
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QVERIFY(answer->body.contains("token_expired"));
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 0);
    }

    void writesDownWhenATokenWasUsed()
    {
        const auto lastUsed = [&] {
            m_api->settle();
            return m_api->count("SELECT max(last_used_at) FROM access_tokens");
        };
        const qint64 first = m_api->store.clock.nowMs();
        QCOMPARE(m_api->get("/v1/chatbots").status, 200);
        QCOMPARE(lastUsed(), first);
        m_api->store.clock.advance(59'999);
        QCOMPARE(m_api->get("/v1/chatbots").status, 200);
        QCOMPARE(lastUsed(), first);
        m_api->store.clock.advance(1);
        QCOMPARE(m_api->get("/v1/chatbots").status, 200);
        QCOMPARE(lastUsed(), first + 60'000);
    }

    void servesOnlyItsOwnHostNames()
    {
        m_api->host = "evil.example";
        QCOMPARE(m_api->get("/healthz").status, 421);
        m_api->changeSettings(
            [](Settings &settings) { settings.hostNames = {QStringLiteral("desk.local")}; });
        m_api->host = "desk.local:8640";
        QCOMPARE(m_api->get("/v1/chatbots").status, 200);
        // By a name that is not loopback, even health asks for a token.
        m_api->token.clear();
        QCOMPARE(m_api->get("/healthz").status, 401);
        m_api->host = "localhost";
        QCOMPARE(m_api->get("/healthz").status, 200);
    }

    void knowsItsPathsAndMethods()
    {
        QCOMPARE(m_api->get("/v1/nothing").status, 404);
        QCOMPARE(m_api->get("/v1/messages/").status, 404);
        const ApiAnswer refused = m_api->call("DELETE", "/v1/messages");
        QCOMPARE(refused.status, 405);
        QCOMPARE(refused.field("Allow"), QByteArray("POST, GET, OPTIONS"));
        const ApiAnswer options = m_api->call("OPTIONS", "/v1/messages/batch");
        QCOMPARE(options.status, 204);
        QVERIFY(options.field("Allow").contains("POST"));
    }

    void refusesWebPagesAndForms()
    {
        QCOMPARE(m_api->post("/v1/messages", message, {"Origin: https://page.example"}).status,
                 403);
        QCOMPARE(
            m_api
                ->post("/v1/messages", message, {"Content-Type: application/x-www-form-urlencoded"})
                .status,
            415);
        QCOMPARE(
            m_api->post("/v1/messages", message, {"Content-Type: application/json; charset=utf-8"})
                .status,
            202);
    }

    void saysHowLargeABodyMayBe_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *method, const char *path, const char *length,
                            const char *words) {
            QTest::addRow("%s %s", method, path)
                << QByteArray(method) << QByteArray(path) << QByteArray(length)
                << QString::fromLatin1(words);
        };
        row("POST", "/v1/messages", "7000000", "at most 6 MiB.");
        row("POST", "/v1/messages/batch", "1048577", "at most 1 MiB.");
        row("POST", "/v1/messages/msg_x/retry", "262145", "at most 256 KiB.");
        row("POST", "/v1/documents", "18000000",
            "at most 16 MiB. Send a smaller one, or raise "
            "max_document_mib");
        row("OPTIONS", "/v1/messages", "1", "without a body");
        // The listener refuses it by itself, in the language of who asks for none.
        row("GET", "/v1/messages", "1", "sem corpo");
    }
    void saysHowLargeABodyMayBe()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, length);
        QFETCH(QString, words);
        RawClient client(m_api->port());
        QVERIFY(client.send(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" +
                            "Accept-Language: en\r\nAuthorization: Bearer " + m_api->token +
                            "\r\nContent-Length: " + length + "\r\n\r\n"));
        const auto refused = client.response();
        QVERIFY(refused);
        QCOMPARE(refused->status, 413);
        const ApiAnswer answer{refused->status, refused->head, refused->body};
        QCOMPARE(answer.code(), QStringLiteral("too_large"));
        QVERIFY2(answer.json()[QStringLiteral("detail")].toString().contains(words),
                 answer.body.constData());
    }

    void speaksTheLanguageOfTheCaller_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("title");
        const QString english = QStringLiteral("The request has errors");
        const QString portuguese = QStringLiteral("A requisição tem erros");
        QTest::newRow("none") << QByteArray() << QByteArray("pt-BR") << portuguese;
        QTest::newRow("english") << QByteArray("en-GB") << QByteArray("en") << english;
        QTest::newRow("weights") << QByteArray("pt;q=0.5, en;q=0.8") << QByteArray("en") << english;
        QTest::newRow("unknown") << QByteArray("de") << QByteArray("pt-BR") << portuguese;
        QTest::newRow("refused") << QByteArray("en;q=0, *") << QByteArray("pt-BR") << portuguese;
    }
    void speaksTheLanguageOfTheCaller()
    {
        QFETCH(QByteArray, accepted);
        QFETCH(QByteArray, language);
        QFETCH(QString, title);
        const QList<QByteArray> fields = accepted.isEmpty()
                                             ? QList<QByteArray>()
                                             : QList<QByteArray>{"Accept-Language: " + accepted};
        const ApiAnswer refused = m_api->post("/v1/messages", "{}", fields);
        QCOMPARE(refused.json()[QStringLiteral("title")].toString(), title);
        QCOMPARE(refused.field("Content-Language"), language);
        const QJsonArray errors = refused.json()[QStringLiteral("errors")].toArray();
        for (const QJsonValue &error : errors) {
            QVERIFY(!error[QStringLiteral("detail")].toString().isEmpty());
        }
        QVERIFY(!refused.json()[QStringLiteral("request_id")].toString().isEmpty());
    }

    void keepsTheRateOfASystem()
    {
        const ExternalSystemId slow = m_api->addSystem(QStringLiteral("Lento"), 1.0);
        m_api->token = m_api->issue(slow);
        QCOMPARE(m_api->get("/v1/chatbots").status, 200);
        const ApiAnswer refused = m_api->get("/v1/chatbots");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.field("Retry-After"), QByteArray("1"));
        m_api->store.clock.advance(1000);
        QCOMPARE(m_api->get("/v1/chatbots").status, 200);
    }

    void saysThatTheStoreCannotBeWritten()
    {
        auto other =
            std::move(Connection::open(m_api->store.file(), Connection::Mode::ReadWrite)).value();
        QVERIFY(other->execute("BEGIN IMMEDIATE").ok());
        const ApiAnswer refused = m_api->post("/v1/messages", message);
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), QStringLiteral("unavailable"));
        QVERIFY(refused.field("Retry-After").toInt() > 0);
        const ApiAnswer unready = m_api->get("/readyz");
        QCOMPARE(unready.status, 503);
        QCOMPARE(unready.json()[QStringLiteral("reasons")].toArray(),
                 QJsonArray{QStringLiteral("locked")});
        QCOMPARE(m_api->get("/healthz").status, 200);
        QVERIFY(other->execute("ROLLBACK").ok());
        QCOMPARE(m_api->post("/v1/messages", message).status, 202);
        QCOMPARE(m_api->get("/readyz").status, 200);
    }

    void showsFigures()
    {
        QCOMPARE(m_api->post("/v1/messages", message).status, 202);
        RawClient old(m_api->port());
        QVERIFY(old.send("GET / HTTP/2.0\r\nHost: localhost\r\n\r\n"));
        QCOMPARE(old.response()->status, 505);
        const ApiAnswer metrics = m_api->get("/metrics");
        QVERIFY(metrics.field("Content-Type").startsWith("text/plain; version=0.0.4"));
        QVERIFY(metrics.body.contains("karoo_messages_open{status=\"queued\"} 1\n"));
        QVERIFY(metrics.body.contains("karoo_http_answers_total{class=\"2xx\"} 1\n"));
        QVERIFY(metrics.body.contains("karoo_http_answers_total{class=\"5xx\"} 1\n"));
        QVERIFY(metrics.body.contains("karoo_store_writable 1\n"));
    }

    void losesNoAnswerWhenItStops()
    {
        HeldWriter writer(*m_api->store.queue);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int index = 0; index < 20; ++index) {
            clients.push_back(std::make_unique<RawClient>(m_api->port()));
            QVERIFY(clients.back()->send(m_api->request("POST", "/v1/messages", message, {})));
        }
        QCOMPARE(m_api->get("/healthz").status, 200);
        writer.letGo();
        m_api->gateway->refuseNewRequests();
        m_api->files.stop();
        m_api->store.queue->stop();
        m_api->gateway->stop();
        QCOMPARE(m_api->gateway->state(), GatewayControl::State::Stopped);
        int accepted = 0;
        for (auto &client : clients) {
            const auto response = client->response();
            accepted += response && response->status == 202 ? 1 : 0;
        }
        QCOMPARE(accepted, m_api->count("SELECT count(*) FROM messages"));
        QCOMPARE(accepted, 20);
    }

    void saysThatTheAddressIsTaken()
    {
        Gateway second(Gateway::Parts{
            m_api->store.file(), m_api->store.folder(), m_api->store.clock,
            m_api->store.configuration, *m_api->store.queue, m_api->files, m_api->kinds,
            m_api->hookReaders, m_api->vault, QStringLiteral("127.0.0.1:%1").arg(m_api->port())});
        const auto started = second.start();
        QVERIFY(!started.ok());
        QCOMPARE(started.error().code, Error::Code::AddressInUse);
        QCOMPARE(second.state(), GatewayControl::State::Failed);
        QVERIFY(second.address().isEmpty());
    }

    void serves()
    {
        QCOMPARE(m_api->gateway->state(), GatewayControl::State::Running);
        QCOMPARE(m_api->gateway->address(),
                 QStringLiteral("http://127.0.0.1:%1").arg(m_api->port()));
        QSignalSpy changed(m_api->gateway.get(), &GatewayControl::stateChanged);
        m_api->gateway->restart();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_api->get("/healthz").status, 200);
    }

private:
    std::unique_ptr<ApiFixture> m_api;
};

KAROO_TEST(GatewayServiceTest, tst_gatewayservice)

#include "tst_gatewayservice.moc"
