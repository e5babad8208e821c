// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gateway/apifixture.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"

#include <QTest>

class BatchHandlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void sendsTheGoodOnesInOrderAndSaysWhatIsWrongWithTheOthers()
    {
        const ApiAnswer answer =
            m_api->post("/v1/messages/batch",
                        json("{'messages': ["
                             "{'to': {'phone': '11987654321'}, 'text': 'a', 'reference': '1'},"
                             "{'to': {'phone': '12'}, 'text': 'b'},"
                             "{'to': {'phone': '11987654322'}, 'text': 'c', 'colour': 'red'},"
                             "7,"
                             "{'to': {'phone': '11987654323'}, 'text': 'd', 'reference': '5'}]}"));
        QCOMPARE(answer.status, 207);
        const QJsonArray results = answer.json()[QStringLiteral("results")].toArray();
        QCOMPARE(results.size(), 5);
        QCOMPARE(results[0][QStringLiteral("reference")].toString(), QStringLiteral("1"));
        QCOMPARE(results[4][QStringLiteral("reference")].toString(), QStringLiteral("5"));
        QCOMPARE(pointer(results[1]), QStringLiteral("/messages/1/to/phone"));
        QCOMPARE(pointer(results[2]), QStringLiteral("/messages/2/colour"));
        QCOMPARE(pointer(results[3]), QStringLiteral("/messages/3"));
        QCOMPARE(results[1][QStringLiteral("status")].toInt(), 422);
        QVERIFY(!results[1][QStringLiteral("title")].toString().isEmpty());
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 2);
        // The one with an unknown member left no contact behind.
        QCOMPARE(m_api->count("SELECT count(*) FROM contacts"), 2);
    }

    void pointsAtFaultyDocumentsFromTheRootOfTheBody()
    {
        const QByteArray pdf = Pdfs::onePage().toBase64();
        const QByteArray to = "'to': {'phone': '11987654321'}, ";
        const ApiAnswer answer =
            m_api->post("/v1/messages/batch", json("{'messages': ["
                                                   "{" +
                                                   to + "'document': {'base64': '" + pdf +
                                                   "', 'filename': 'a.pdf'}},"
                                                   "{" +
                                                   to +
                                                   "'document': {'base64': 'JVBER!'}},"
                                                   "{" +
                                                   to + "'document': {'base64': '" + pdf +
                                                   "', 'mime_type': 'image/png'}},"
                                                   "{" +
                                                   to + "'image': {'base64': '" + pdf +
                                                   "'}},"
                                                   "{" +
                                                   to +
                                                   "'document': {'id': 'doc_1'}},"
                                                   "{" +
                                                   to + "'text': 'b', 'document': {'base64': '" +
                                                   Pdfs::noPage().toBase64() + "'}}]}"));
        QCOMPARE(answer.status, 207);
        const QJsonArray results = answer.json()[QStringLiteral("results")].toArray();
        QCOMPARE(results.size(), 6);
        QVERIFY(results[0][QStringLiteral("id")].toString().startsWith(QLatin1String("msg_")));
        QStringList findings;
        for (int index = 1; index < results.size(); ++index) {
            QCOMPARE(results[index][QStringLiteral("status")].toInt(), 422);
            const QJsonArray errors = results[index][QStringLiteral("errors")].toArray();
            QCOMPARE(errors.size(), 1);
            findings.append(errors[0][QStringLiteral("pointer")].toString() + QLatin1Char(' ') +
                            errors[0][QStringLiteral("code")].toString());
        }
        QCOMPARE(findings,
                 (QStringList{QStringLiteral("/messages/1/document/base64 bad_base64"),
                              QStringLiteral("/messages/2/document/mime_type file_type_mismatch"),
                              QStringLiteral("/messages/3/image/base64 file_type_refused"),
                              QStringLiteral("/messages/4/document/id not_found"),
                              QStringLiteral("/messages/5/document/base64 file_empty")}));
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 1);
        QCOMPARE(m_api->count("SELECT count(*) FROM documents"), 1);
    }

    void isRepeatedUnderItsKey()
    {
        const QByteArray body =
            json("{'messages': [{'to': {'phone': '11987654321'}, 'text': 'a'}]}");
        const QList<QByteArray> key{"Idempotency-Key: batch"};
        const ApiAnswer first = m_api->post("/v1/messages/batch", body, key);
        const ApiAnswer again = m_api->post("/v1/messages/batch", body, key);
        QCOMPARE(again.status, 207);
        QCOMPARE(again.body, first.body);
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 1);
    }

    void refusesABodyThatIsNoBatch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("errors");
        QTest::newRow("none") << QByteArray("{}")
                              << QStringList{QStringLiteral("/messages required")};
        QTest::newRow("empty") << QByteArray(json("{'messages': []}"))
                               << QStringList{QStringLiteral("/messages out_of_range")};
        QTest::newRow("text") << QByteArray(json("{'messages': 'x'}"))
                              << QStringList{QStringLiteral("/messages wrong_type")};
        QTest::newRow("beside") << QByteArray(json("{'message': []}"))
                                << QStringList{QStringLiteral("/message unknown_member"),
                                               QStringLiteral("/messages required")};
        QTest::newRow("a list") << QByteArray("[]") << QStringList{QStringLiteral(" wrong_type")};
        QByteArray many = "{\"messages\": [{}";
        for (int index = 0; index < 1000; ++index) {
            many += ",{}";
        }
        QTest::newRow("1001") << many + "]}"
                              << QStringList{QStringLiteral("/messages out_of_range")};
    }
    void refusesABodyThatIsNoBatch()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, errors);
        const ApiAnswer refused = m_api->post("/v1/messages/batch", body);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.errors(), errors);
    }

    void readsALargeOneOffTheGatewayThread()
    {
        QByteArray body = "{\"messages\": [";
        for (int index = 0; index < 1000; ++index) {
            body += QByteArray(index ? "," : "") +
                    json("{'to': {'phone': '11987654321'}, 'text': '") + QByteArray(300, 'x') +
                    "\"}";
        }
        const ApiAnswer answer = m_api->post("/v1/messages/batch", body + "]}");
        QCOMPARE(answer.status, 207);
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 1000);
        const ApiAnswer refused =
            m_api->post("/v1/messages/batch", QByteArray(1024 * 1024 + 1, ' '));
        QCOMPARE(refused.status, 413);
    }

    void doesNotListWhatIsTooMany()
    {
        const ApiAnswer refused = m_api->post(
            "/v1/messages/batch", "{\"messages\": [1" + QByteArray(",1").repeated(2999) + "]}");
        QCOMPARE(refused.status, 422);
        const QStringList errors = refused.errors();
        QVERIFY(errors.contains(QStringLiteral("/messages out_of_range")));
        QVERIFY(errors.contains(QStringLiteral("/messages/999 wrong_type")));
        QCOMPARE(errors.size(), 1001);
        QVERIFY(refused.body.contains("3000"));
    }

private:
    static QString pointer(const QJsonValue &result)
    {
        return result[QStringLiteral("errors")]
            .toArray()
            .first()[QStringLiteral("pointer")]
            .toString();
    }

    std::unique_ptr<ApiFixture> m_api;
};

KAROO_TEST(BatchHandlerTest, tst_batchhandler)

#include "tst_batchhandler.moc"
