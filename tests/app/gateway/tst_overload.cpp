// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gateway/apifixture.h"
#include "tests/app/gateway/testgateway.h"
#include "tests/support/heldwriter.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

const QByteArray message = json("{'to': {'phone': '11987654321'}, 'text': 'x'}");

/// One file or connection can be opened in this process as long as it lives, and no more.
class OneDescriptor
{
public:
    OneDescriptor()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowest = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        ::close(lowest);
        rlimit one = m_before;
        one.rlim_cur = static_cast<rlim_t>(lowest) + 1;
        isSet = lowest > 0 && ::setrlimit(RLIMIT_NOFILE, &one) == 0;
    }
    ~OneDescriptor() { ::setrlimit(RLIMIT_NOFILE, &m_before); }

    bool isSet = false;

private:
    rlimit m_before{};
};

} // namespace

/// What the API does when there is too much of something.
class OverloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhileTheWriteQueueIsFull()
    {
        ApiFixture api;
        HeldWriter writer(*api.store.queue);
        writer.fillUp();
        QCOMPARE(api.store.queue->waiting(), WriteQueue::capacity);
        for (const char *path : {"/v1/messages", "/v1/messages/batch"}) {
            const bool isBatch = QByteArray(path).endsWith("batch");
            const QByteArray body = isBatch ? "{\"messages\": [" + message + "]}" : message;
            const ApiAnswer refused = api.post(path, body, {"Accept-Language: en"});
            QCOMPARE(refused.status, 503);
            QCOMPARE(refused.field("Content-Type"), QByteArray("application/problem+json"));
            QVERIFY(refused.field("Retry-After").toInt() > 0);
            const QJsonObject problem = refused.json();
            QCOMPARE(problem[QStringLiteral("code")].toString(), QStringLiteral("unavailable"));
            QCOMPARE(problem[QStringLiteral("status")].toInt(), 503);
            for (const char *member : {"type", "title", "detail", "request_id"}) {
                QVERIFY2(!problem[QLatin1String(member)].toString().isEmpty(), member);
            }
        }
        // Reading goes on.
        QCOMPARE(api.get("/v1/messages").status, 200);
        writer.letGo();
        QTRY_COMPARE(api.store.queue->waiting(), 0);
        QCOMPARE(api.post("/v1/messages", message).status, 202);
        QCOMPARE(api.count("SELECT count(*) FROM messages"), 1);
    }

    void keepsItsWordAboutARefusedKey()
    {
        ApiFixture api;
        const QList<QByteArray> key{"Idempotency-Key: one"};
        {
            HeldWriter writer(*api.store.queue);
            writer.fillUp();
            QCOMPARE(api.post("/v1/messages", message, key).status, 503);
        }
        // Only an accepted one is repeated.
        const ApiAnswer accepted = api.post("/v1/messages", message, key);
        QCOMPARE(accepted.status, 202);
        QVERIFY(accepted.field("Idempotency-Replayed").isEmpty());
        QCOMPARE(api.post("/v1/messages", message, key).body, accepted.body);
        QCOMPARE(api.count("SELECT count(*) FROM messages"), 1);
    }

    void keepsStrangersOutOfTheBudgetOfOthers()
    {
        ApiFixture api;
        api.addWhatsApp(QStringLiteral("loja"),
                        {{QStringLiteral("access_token"), QStringLiteral("T")},
                         {QStringLiteral("app_secret"), QStringLiteral("S")}});
        // Whoever knows the address sends heads whose bodies never come.
        const QByteArray signature = "X-Hub-Signature-256: sha256=" + QByteArray(64, 'a');
        const QByteArray head = "POST /hooks/loja HTTP/1.1\r\nHost: localhost\r\n" + signature +
                                "\r\nContent-Length: 4194304\r\n\r\n";
        std::vector<std::unique_ptr<RawClient>> strangers;
        for (int index = 0; index < 20; ++index) {
            strangers.push_back(std::make_unique<RawClient>(api.port()));
            QVERIFY(strangers.back()->send(head));
            QCOMPARE(api.get("/healthz").status, 200); // so that they come one after the other
        }
        for (std::size_t index = 4; index < strangers.size(); ++index) {
            const auto refused = strangers[index]->response();
            QVERIFY(refused);
            QCOMPARE(refused->status, 503);
            QVERIFY(refused->head.contains("\r\nRetry-After: "));
        }
        QCOMPARE(api.post("/v1/messages", message).status, 202);
        strangers.clear();
        QTRY_COMPARE(api.post("/hooks/loja", "{}", {signature}).status, 401);
    }

    void acceptsAgainWhenThereAreDescriptors()
    {
        TestGateway gateway(TestGateway::quickLimits());
        RawClient known(gateway.port());
        QVERIFY(known.send(Raw::get));
        QCOMPARE(known.response()->status, 200);
        std::optional<RawClient> waiting;
        {
            const OneDescriptor left;
            QVERIFY(left.isSet);
            // The client takes the one; for its other end there is none.
            waiting.emplace(gateway.port());
            QVERIFY(waiting->send(Raw::getOf("/waited")));
            // Who is there already is served meanwhile.
            for (int index = 0; index < 20; ++index) {
                QVERIFY(known.send(Raw::get));
                QCOMPARE(known.response()->status, 200);
            }
            QVERIFY(!gateway.sink.hasSeen("/waited"));
        }
        const auto response = waiting->response();
        QVERIFY(response);
        QCOMPARE(response->status, 200);
    }
};

KAROO_TEST(OverloadTest, tst_overload)

#include "tst_overload.moc"
