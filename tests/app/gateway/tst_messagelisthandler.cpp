// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/timestamps.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/support/testregistry.h"

#include <QTest>

class MessageListHandlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void pagesFromTheNewestToTheOldest()
    {
        for (const char *reference : {"1", "2", "3"}) {
            send(reference);
        }
        const ApiAnswer first = m_api->get("/v1/messages?limit=2");
        QCOMPARE(references(first), (QStringList{QStringLiteral("3"), QStringLiteral("2")}));
        const QByteArray cursor = first.json()[QStringLiteral("next_cursor")].toString().toLatin1();
        send("4");
        const ApiAnswer second = m_api->get("/v1/messages?limit=2&cursor=" + cursor);
        QCOMPARE(references(second), QStringList{QStringLiteral("1")});
        QVERIFY(second.json()[QStringLiteral("next_cursor")].isNull());
    }

    void listsOnlyWhatTheSystemSent()
    {
        send("1");
        m_api->token = m_api->otherToken;
        QCOMPARE(references(m_api->get("/v1/messages")), QStringList());
    }

    void filters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{QStringLiteral("b"), QStringLiteral("a")};
        QTest::newRow("reference") << QByteArray("reference=a") << QStringList{QStringLiteral("a")};
        QTest::newRow("status") << QByteArray("status=scheduled&status=queued") << all;
        QTest::newRow("other status") << QByteArray("status=failed") << QStringList();
        QTest::newRow("channel") << QByteArray("channel=telefone") << all;
        QTest::newRow("chatbot") << QByteArray("chatbot=cobranca") << all;
        QTest::newRow("since") << QByteArray("since=2026-11-24T09:00:01-03:00")
                               << QStringList{QStringLiteral("b")};
        QTest::newRow("since with plus") << QByteArray("since=2026-11-24T12:00:00+00:00") << all;
    }
    void filters()
    {
        QFETCH(QByteArray, query);
        QFETCH(QStringList, expected);
        send("a");
        m_api->store.clock.advance(1000);
        send("b");
        QCOMPARE(references(m_api->get("/v1/messages?" + query)), expected);
    }

    void saysWhatIsWrongWithTheQuery_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("errors");
        const auto row = [](const char *query, const char *error) {
            QTest::newRow(query) << QByteArray(query) << QStringList{QString::fromLatin1(error)};
        };
        row("colour=red", "?colour unknown_member");
        row("status=done", "?status one_of");
        row("status=received", "?status one_of");
        row("channel=none", "?channel channel_unknown");
        row("chatbot=none", "?chatbot chatbot_unknown");
        row("chatbot=loja", "?chatbot chatbot_unknown");
        row("since=yesterday", "?since not_a_time");
        row("since=2026-11-24T12:00:00", "?since not_a_time");
        row("limit=0", "?limit out_of_range");
        row("limit=201", "?limit out_of_range");
        row("limit=many", "?limit wrong_type");
        row("limit=1&limit=2", "?limit not_unique");
        row("cursor=AAAA", "?cursor bad_cursor");
        row("reference=", "?reference empty");
        row("reference=%FF", "?reference wrong_type");
    }
    void saysWhatIsWrongWithTheQuery()
    {
        QFETCH(QByteArray, query);
        QFETCH(QStringList, errors);
        const ApiAnswer refused = m_api->get("/v1/messages?" + query);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.errors(), errors);
    }

    void cancelsAndRetries()
    {
        const QByteArray id = send("1");
        const ApiAnswer cancelled = m_api->post("/v1/messages/" + id + "/cancel", {});
        QCOMPARE(cancelled.status, 200);
        QCOMPARE(cancelled.json()[QStringLiteral("status")].toString(),
                 QStringLiteral("cancelled"));
        QCOMPARE(m_api->get("/v1/messages/" + id).body, cancelled.body);
        const ApiAnswer twice = m_api->post("/v1/messages/" + id + "/cancel", "{}");
        QCOMPARE(twice.status, 409);
        QCOMPARE(twice.code(), QStringLiteral("status_conflict"));
        QCOMPARE(m_api->post("/v1/messages/" + id + "/retry", json("{'channel': 'none'}")).errors(),
                 QStringList{QStringLiteral("/channel channel_unknown")});
        const ApiAnswer again =
            m_api->post("/v1/messages/" + id + "/retry", json("{'confirm': false}"));
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json()[QStringLiteral("status")].toString(), QStringLiteral("queued"));
        QCOMPARE(m_api->post("/v1/messages/" + id + "/retry", {}).status, 409);
    }

    void refusesActionsThatDoNotFit()
    {
        const QByteArray id = send("1");
        QCOMPARE(m_api->post("/v1/messages/" + id + "/cancel", json("{'why': 'x'}")).errors(),
                 QStringList{QStringLiteral("/why unknown_member")});
        QCOMPARE(m_api->post("/v1/messages/" + id + "/retry", json("{'confirm': 'yes'}")).errors(),
                 QStringList{QStringLiteral("/confirm wrong_type")});
        QCOMPARE(m_api->post("/v1/messages/x/retry", {}).status, 404);
        m_api->token = m_api->otherToken;
        QCOMPARE(m_api->post("/v1/messages/" + id + "/cancel", {}).status, 404);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTime");
        QTest::newRow("z") << QStringLiteral("2026-12-01T12:00:00Z") << true;
        QTest::newRow("offset") << QStringLiteral("2026-12-01T09:00:00.000-03:00") << true;
        QTest::newRow("none") << QStringLiteral("2026-12-01T12:00:00") << false;
        QTest::newRow("no such day") << QStringLiteral("2026-02-30T12:00:00Z") << false;
        QTest::newRow("no such hour") << QStringLiteral("2026-02-03T24:00:00Z") << false;
        QTest::newRow("rest") << QStringLiteral("2026-12-01T12:00:00Zx") << false;
        QTest::newRow("offset too large") << QStringLiteral("2026-12-01T12:00:00+24:00") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(bool, isTime);
        const auto parsed = Timestamps::parse(text);
        QCOMPARE(parsed.has_value(), isTime);
        if (parsed) {
            QCOMPARE(Timestamps::text(*parsed), QStringLiteral("2026-12-01T12:00:00.000Z"));
        }
    }

private:
    QByteArray send(const QByteArray &reference)
    {
        const ApiAnswer accepted =
            m_api->post("/v1/messages", json("{'to': {'phone': '11987654321'}, 'text': 'x', "
                                             "'reference': '") +
                                            reference + json("'}"));
        return accepted.json()[QStringLiteral("id")].toString().toLatin1();
    }
    static QStringList references(const ApiAnswer &answer)
    {
        QStringList all;
        for (const QJsonValue &message : answer.json()[QStringLiteral("messages")].toArray()) {
            all.append(message[QStringLiteral("reference")].toString());
        }
        return all;
    }

    std::unique_ptr<ApiFixture> m_api;
};

KAROO_TEST(MessageListHandlerTest, tst_messagelisthandler)

#include "tst_messagelisthandler.moc"
