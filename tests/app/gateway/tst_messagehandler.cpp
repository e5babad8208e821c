// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/setchannelactive.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/support/testregistry.h"

#include <QTest>

class MessageHandlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void acceptsAMessageAndShowsIt()
    {
        const ApiAnswer accepted = m_api->post(
            "/v1/messages", json("{'chatbot': 'cobranca', 'to': {'phone': '(11) 98765-4321',"
                                 "'name': 'João Silva'}, 'text': 'Olá {{NOME_CLIENTE}}',"
                                 "'reference': 'NF-1'}"));
        QCOMPARE(accepted.status, 202);
        const QJsonObject body = accepted.json();
        const QByteArray id = body[QStringLiteral("id")].toString().toLatin1();
        QVERIFY(id.startsWith("msg_"));
        QCOMPARE(body[QStringLiteral("status")].toString(), QStringLiteral("queued"));
        QCOMPARE(body[QStringLiteral("channel")].toString(), QStringLiteral("telefone"));
        QCOMPARE(body[QStringLiteral("reference")].toString(), QStringLiteral("NF-1"));
        QCOMPARE(body[QStringLiteral("warnings")].toArray().size(), 0);
        QCOMPARE(accepted.field("Location"), "/v1/messages/" + id);

        const ApiAnswer shown = m_api->get("/v1/messages/" + id);
        QCOMPARE(shown.status, 200);
        const QJsonObject message = shown.json();
        QCOMPARE(message[QStringLiteral("id")].toString().toLatin1(), id);
        QCOMPARE(message[QStringLiteral("chatbot")].toString(), QStringLiteral("cobranca"));
        QCOMPARE(message[QStringLiteral("to")][QStringLiteral("phone")].toString(),
                 QStringLiteral("+5511987654321"));
        QCOMPARE(message[QStringLiteral("created_at")].toString(),
                 QStringLiteral("2026-11-24T12:00:00.000Z"));
        QVERIFY(message[QStringLiteral("send_at")].isNull());
        QVERIFY(message[QStringLiteral("error")].isNull());
        QCOMPARE(message[QStringLiteral("history")].toArray().size(), 1);
        QVERIFY(message[QStringLiteral("session")].toString().startsWith(QLatin1String("ses_")));
    }

    void acceptsADocumentBehindAnAddress()
    {
        const ApiAnswer sent = m_api->post(
            "/v1/messages", json("{'to': {'phone': '11987654321'}, 'document': {'url': "
                                 "'https://erp.example/118.pdf', 'filename': 'boleto.pdf'}}"));
        QCOMPARE(sent.status, 202);
        QCOMPARE(m_api->count("SELECT count(*) FROM documents"), 0);
        QCOMPARE(m_api->count("SELECT count(*) FROM fetches WHERE source = 0 AND "
                              "address = 'https://erp.example/118.pdf' AND "
                              "filename = 'boleto.pdf'"),
                 1);
    }

    void takesDocumentsFromHostsOfTheOffice()
    {
        const QByteArray body = json("{'to': {'phone': '11987654321'}, 'image': {'url': "
                                     "'http://nas.local/118.png'}}");
        QCOMPARE(m_api->post("/v1/messages", body).errors(),
                 QStringList{QStringLiteral("/image/url wrong_type")});
        m_api->changeSettings(
            [](Settings &settings) { settings.documentHosts = {QStringLiteral("nas.local")}; });
        QCOMPARE(m_api->post("/v1/messages", body).status, 202);
    }

    void keepsAMessageForAPausedChannelAndSaysSo()
    {
        const auto paused = m_api->store.write<void>([&](WriteContext &context) {
            return setChannelActive(context, m_api->channel, false, Actor());
        });
        QVERIFY(paused.ok());
        const ApiAnswer accepted =
            m_api->post("/v1/messages", json("{'channel': 'telefone', 'to': {'phone': "
                                             "'11987654321'}, 'text': 'x'}"));
        QCOMPARE(accepted.status, 202);
        const QJsonObject body = accepted.json();
        QCOMPARE(body[QStringLiteral("status")].toString(), QStringLiteral("queued"));
        const QJsonArray warnings = body[QStringLiteral("warnings")].toArray();
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0][QStringLiteral("code")].toString(), QStringLiteral("channel_offline"));
        QVERIFY(
            warnings[0][QStringLiteral("detail")].toString().contains(QLatin1String("telefone")));
        // Unnamed there is no other one to take: it waits all the same, with the same warning.
        const ApiAnswer unnamed =
            m_api->post("/v1/messages", json("{'to': {'phone': '11987654321'}, 'text': 'x'}"));
        QCOMPARE(unnamed.status, 202);
        QCOMPARE(unnamed.json()[QStringLiteral("warnings")].toArray(), warnings);
    }

    void hidesMessagesOfOtherSystems()
    {
        const QByteArray id = send();
        m_api->token = m_api->otherToken;
        const ApiAnswer hidden = m_api->get("/v1/messages/" + id);
        QCOMPARE(hidden.status, 404);
        QCOMPARE(hidden.code(), QStringLiteral("not_found"));
        QCOMPARE(m_api->get("/v1/messages/msg_nothing").status, 404);
    }

    void tellsAllFindingsAtOnce()
    {
        const ApiAnswer refused = m_api->post(
            "/v1/messages",
            json("{'chatbot': 'nobody', 'to': {'phone': 12, 'cpf': '1'}, 'txt': 'x',"
                 "'document': {'id': 'doc_1'}, 'send_at': 'tomorrow', 'reference': null,"
                 "'variables': {'A/B': true}}"));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), QStringLiteral("validation"));
        QCOMPARE(refused.field("Content-Type"), "application/problem+json");
        QStringList errors = refused.errors();
        errors.sort();
        QCOMPARE(errors, (QStringList{QStringLiteral("/chatbot chatbot_unknown"),
                                      QStringLiteral("/document/id not_found"),
                                      QStringLiteral("/reference wrong_type"),
                                      QStringLiteral("/send_at not_a_time"),
                                      QStringLiteral("/to/cpf unknown_member"),
                                      QStringLiteral("/to/phone wrong_type"),
                                      QStringLiteral("/txt unknown_member"),
                                      QStringLiteral("/variables/A~1B wrong_type")}));
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 0);
        QCOMPARE(m_api->count("SELECT count(*) FROM documents"), 0);
    }

    void writesNothingWhenOnlyTheReaderFoundSomething()
    {
        const ApiAnswer refused =
            m_api->post("/v1/messages",
                        json("{'to': {'phone': '11987654321'}, 'text': 'x', 'url': 'https://x'}"));
        QCOMPARE(refused.errors(), QStringList{QStringLiteral("/url unknown_member")});
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 0);
        QCOMPARE(m_api->count("SELECT count(*) FROM contacts"), 0);
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("half") << QByteArray(json("{'text': "));
        QTest::newRow("nothing") << QByteArray(" ");
        QTest::newRow("twice") << QByteArray(json("{'text': 'a', 'text': 'b'}"));
        QTest::newRow("rest") << QByteArray(json("{} x"));
        QTest::newRow("behind a NUL") << QByteArray(json("{}")) + QByteArray("\0{'", 3);
        QTest::newRow("NUL") << QByteArray(json("{'text': 'a'}")) + QByteArray("\0", 1);
        QTest::newRow("high surrogate") << QByteArray(json("{'text': '\\ud800'}"));
        QTest::newRow("low surrogate") << QByteArray(json("{'text': '\\udc00'}"));
        QTest::newRow("latin 1") << QByteArray("{\"text\": \"\xe1\"}");
        QTest::newRow("deep") << QByteArray(QByteArray(json("{'x':")) + QByteArray(17, '['));
    }
    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, body);
        const ApiAnswer refused = m_api->post("/v1/messages", body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), QStringLiteral("malformed"));
    }

private:
    QByteArray send()
    {
        const ApiAnswer accepted =
            m_api->post("/v1/messages", json("{'to': {'phone': '11987654321'}, 'text': 'x'}"));
        return accepted.json()[QStringLiteral("id")].toString().toLatin1();
    }

    std::unique_ptr<ApiFixture> m_api;
};

KAROO_TEST(MessageHandlerTest, tst_messagehandler)

#include "tst_messagehandler.moc"
