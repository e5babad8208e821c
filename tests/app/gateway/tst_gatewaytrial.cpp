// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/apitrial.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/support/awaited.h"
#include "tests/support/testregistry.h"

#include <QTest>

class GatewayTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void callsTheApiByHttp()
    {
        const TrialAnswer answer = call({"POST", "/v1/messages", good(), Secret(m_api->token)});
        QCOMPARE(answer.status, 202);
        QVERIFY(answer.body.contains("msg_"));
        QVERIFY(!answer.fields.isEmpty());
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 1);
    }

    void callsAnApiOnAllAddressesWithTls()
    {
        m_api->changeSettings([](Settings &settings) {
            settings.listen = QStringLiteral("0.0.0.0:0");
            settings.tls.mode = TlsSetting::Mode::Own;
        });
        m_api->gateway->stop();
        Gateway secure({m_api->store.file(), m_api->store.folder(), m_api->store.clock,
                        m_api->store.configuration, *m_api->store.queue, m_api->files, m_api->kinds,
                        m_api->hookReaders, m_api->vault, QStringLiteral("0.0.0.0:0")});
        QVERIFY(secure.start().ok());
        QVERIFY(secure.address().startsWith(QStringLiteral("https://0.0.0.0")));
        const TrialAnswer answer = call({"GET", "/v1/chatbots", {}, Secret(m_api->token)}, secure);
        QVERIFY2(answer.status == 200, qPrintable(answer.failure));
    }

    void saysWhyNoAnswerCame()
    {
        const quint16 port = m_api->port();
        m_api->gateway->stop();
        QVERIFY(port > 0);
        const TrialAnswer answer = call({"GET", "/v1/chatbots", {}, Secret(m_api->token)});
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.failure.isEmpty());
    }

    void rehearsesWithoutKeepingAnything()
    {
        const Rehearsal rehearsal = rehearse(good());
        QVERIFY(rehearsal.isGood());
        QCOMPARE(rehearsal.messages.size(), 1);
        QCOMPARE(rehearsal.messages.first().channelKey, QStringLiteral("telefone"));
        QCOMPARE(rehearsal.messages.first().text, QStringLiteral("hello Ana"));
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 0);
        QCOMPARE(m_api->count("SELECT count(*) FROM contacts"), 0);
    }

    void rehearsesWithTheFindingsOfTheApi_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("type") << json("{'text': 7, 'to': {'phone': '11987654321'}}");
        QTest::newRow("phone") << json("{'text': 'a', 'to': {'phone': '190'}}");
        QTest::newRow("member") << json("{'txt': 'a'}");
        QTest::newRow("chatbot") << json(
            "{'chatbot': 'loja', 'text': 'a', 'to': {'phone': '11987654321'}}");
        QTest::newRow("file") << json(
            "{'document': {'id': 'doc_0'}, 'to': {'phone': '11987654321'}}");
    }
    void rehearsesWithTheFindingsOfTheApi()
    {
        QFETCH(QByteArray, body);
        QStringList found;
        const Rehearsal rehearsal = rehearse(body);
        for (const Finding &finding : rehearsal.messages.value(0).findings) {
            found.append(finding.pointer + QLatin1Char(' ') + findingCodeName(finding.code));
        }
        const QStringList errors = m_api->post("/v1/messages", body).errors();
        QVERIFY(!errors.isEmpty());
        for (const QString &error : errors) {
            QVERIFY2(found.contains(error), qPrintable(error));
        }
        QVERIFY(!rehearsal.isGood());
    }

    void rehearsesEachPartOfABatch()
    {
        const Rehearsal rehearsal =
            rehearse("{\"messages\": [" + good() + ", {\"text\": \"a\"}]}", true);
        QCOMPARE(rehearsal.messages.size(), 2);
        QVERIFY(rehearsal.messages.first().findings.isEmpty());
        QCOMPARE(rehearsal.messages.last().findings.first().pointer,
                 QStringLiteral("/messages/1/to"));
    }

    void refusesWhatIsNoJson() { QVERIFY(rehearse("{").malformed); }

private:
    static QByteArray good()
    {
        return json("{'chatbot': 'cobranca', 'to': {'phone': '11987654321', 'name': 'Ana'},"
                    " 'text': 'hello {{NOME_CLIENTE}}'}");
    }
    TrialAnswer call(const TrialCall &call) { return this->call(call, *m_api->gateway); }
    static TrialAnswer call(const TrialCall &call, Gateway &gateway)
    {
        QObject context;
        return awaited<TrialAnswer>(
                   [&](const auto &answered) { gateway.trial().call(call, &context, answered); })
            .value_or(TrialAnswer());
    }
    Rehearsal rehearse(const QByteArray &body, bool batch = false)
    {
        QObject context;
        return awaited<Rehearsal>([&](const auto &rehearsed) {
                   m_api->gateway->trial().rehearse(body, batch, m_api->system, &context,
                                                    rehearsed);
               })
            .value_or(Rehearsal());
    }

    std::unique_ptr<ApiFixture> m_api;
};

KAROO_TEST(GatewayTrialTest, tst_gatewaytrial)

#include "tst_gatewaytrial.moc"
