// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gateway/apifixture.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <memory>
#include <vector>

namespace {

const char *const to = "'to': {'phone': '11987654321', 'name': 'Ana'}";

} // namespace

/// Every code that a message can be refused with, at its place.
class MessageFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<ApiFixture>();
        m_api->addChannel(QStringLiteral("outro"));
        m_api->addChatbot(QStringLiteral("parado"), m_api->system, true, false);
        m_api->addChatbot(QStringLiteral("conversa"), m_api->system, false);
    }
    void cleanup() { m_api.reset(); }

    void findsEachFault_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *members, const char *error, bool withRecipient = true) {
            const QByteArray recipient = withRecipient ? QByteArray(to) + ", " : QByteArray();
            QTest::newRow(error) << json("{" + recipient + members + "}")
                                 << QString::fromLatin1(error);
        };
        row("'text': 'x', 'txt': 'y'", "/txt unknown_member");
        row("'text': 1", "/text wrong_type");
        row("'text': 'a\\u0000b'", "/text wrong_type");
        row("'variables': {'a b': 'x'}, 'text': 'x'", "/variables/a b wrong_type");
        row("'variables': {'NOME_CLIENTE': 'x'}, 'text': 'x'", "/variables/NOME_CLIENTE one_of");
        row("'variables': {}", " required");
        row("'text': 'x'", "/to required", false);
        row("'to': {}, 'text': 'x'", "/to required", false);
        row("'to': {'phone': '123'}, 'text': 'x'", "/to/phone not_a_phone", false);
        row("'to': {'email': 'x'}, 'text': 'x'", "/to/email not_an_email", false);
        row("'to': {'customer_id': '9'}, 'text': 'x'", "/to/customer_id not_found", false);
        row("'to': {'email': 'ana@loja.example'}, 'text': 'x'", "/to channel_cannot_reach", false);
        row("'channel': 'telefone', 'to': {'email': 'ana@loja.example'}, 'text': 'x'",
            "/channel channel_cannot_reach", false);
        row("'text': 'x', 'chatbot': 'nobody'", "/chatbot chatbot_unknown");
        row("'text': 'x', 'chatbot': 'loja'", "/chatbot chatbot_unknown");
        row("'text': 'x', 'chatbot': 'parado'", "/chatbot chatbot_inactive");
        row("'text': 'x', 'chatbot': 'conversa'", "/chatbot chatbot_not_proactive");
        row("'text': 'x', 'channel': 'none'", "/channel channel_unknown");
        row("'text': 'x', 'channel': 'outro'", "/channel channel_not_of_chatbot");
        row("'text': '{{NOME}}'", "/text unknown_placeholder");
        row("'text': '{{NUMERO_CLIENTE}}'", "/to/customer_id empty");
        row("'text': 'x', 'send_at': '2026-12-01'", "/send_at not_a_time");
        row("'text': 'x', 'send_at': '2026-11-20T00:00:00Z'", "/send_at in_the_past");
        row("'text': 'x', 'send_at': '2028-11-20T00:00:00Z'", "/send_at too_far");
        row("'text': 'x', 'expires_at': '2026-11-20T00:00:00Z'", "/expires_at in_the_past");
        row("'text': 'x', 'send_at': '2026-11-30T00:00:00Z', 'expires_at': '2026-11-29T00:00:00Z'",
            "/expires_at out_of_range");
        row("'document': {'id': 'doc_1'}", "/document/id not_found");
        row("'document': {}", "/document required");
        row("'document': {'base64': '@@'}", "/document/base64 bad_base64");
        row("'document': {'url': 'boleto.pdf'}", "/document/url wrong_type");
        row("'document': {'url': 7}", "/document/url wrong_type");
        row("'document': {'url': 'https://127.1/a.pdf'}", "/document/url address_refused");
        row("'image': {'url': 'https://[::ffff:10.0.0.1]/a.png'}", "/image/url address_refused");
        row("'document': {'url': 'https://a.example/b', 'base64': 'JVBERi0='}", "/document one_of");
        row("'image': {'base64': 'JVBERi0xLjcK'}", "/image/base64 file_type_refused");
        row("'template': {'name': 'aviso', 'language': 'pt_BR'}", "/template template_unknown");
        row("'text': 'x', 'template': {'name': 'a', 'language': 'pt_BR', 'parameters': ['']}",
            "/template/parameters/0 template_parameters");
        row("'text': 'x', 'template': {'language': 'pt_BR'}", "/template/name required");
    }
    void findsEachFault()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, error);
        const ApiAnswer refused = m_api->post("/v1/messages", body);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.errors(), QStringList{error});
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 0);
    }

    void countsCodePoints()
    {
        const auto send = [&](const QByteArray &text) {
            return m_api->post("/v1/messages",
                               json("{") + json(to) + json(", 'text': '") + text + json("'}"));
        };
        const QByteArray smile = "\xf0\x9f\x98\x80";
        QCOMPARE(send(smile.repeated(4096)).status, 202);
        QCOMPARE(send(smile.repeated(4097)).errors(),
                 QStringList{QStringLiteral("/text too_long")});
    }

    void saysThatTwoContactsAreMeant()
    {
        const auto send = [&](const char *recipient) {
            return m_api->post("/v1/messages",
                               json("{'to': ") + json(recipient) + json(", 'text': 'x'}"));
        };
        QCOMPARE(send("{'phone': '11987654321', 'customer_id': '1'}").status, 202);
        QCOMPARE(send("{'phone': '11987654322', 'customer_id': '2'}").status, 202);
        QCOMPARE(send("{'phone': '11987654321', 'customer_id': '2'}").errors(),
                 QStringList{QStringLiteral("/to contact_conflict")});
    }

    void letsFourLargeBodiesInAtOnce()
    {
        const QByteArray head =
            m_api->request("POST", "/v1/messages", QByteArray(300 * 1024, ' '), {}).left(300);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int index = 0; index < 4; ++index) {
            clients.push_back(std::make_unique<RawClient>(m_api->port()));
            QVERIFY(clients.back()->send(head));
            // Whatever the listener answers next comes behind this head.
            QCOMPARE(m_api->get("/healthz").status, 200);
        }
        const QByteArray body = json("{") + json(to) + json(", 'document': {'base64': '") +
                                (Pdfs::onePage() + QByteArray(300 * 1024, '%')).toBase64() +
                                json("'}}");
        const ApiAnswer refused = m_api->post("/v1/messages", body);
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.field("Retry-After").toInt() > 0);
        clients.clear();
        QTRY_COMPARE(m_api->post("/v1/messages", body).status, 202);
    }

private:
    std::unique_ptr<ApiFixture> m_api;
};

KAROO_TEST(MessageFindingsTest, tst_messagefindings)

#include "tst_messagefindings.moc"
