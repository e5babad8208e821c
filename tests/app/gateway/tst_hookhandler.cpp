// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savechannel.h"
#include "models/store/channelstore.h"
#include "models/store/contactstore.h"
#include "models/store/messagestore.h"
#include "tests/app/channels/whatsappbodies.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using WhatsAppBodies::message;
using WhatsAppBodies::messages;
using WhatsAppBodies::signature;
using WhatsAppBodies::status;
using WhatsAppBodies::statuses;

namespace {

const QByteArray appSecret = "5ecret-of-the-app";
const QByteArray path = "/hooks/loja";

} // namespace

/// What providers call.
class HookHandlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<ApiFixture>();
        m_channel = m_api->addWhatsApp(
            QStringLiteral("loja"),
            {{QStringLiteral("access_token"), QStringLiteral("T")},
             {QStringLiteral("app_secret"), QString::fromLatin1(appSecret)},
             {QStringLiteral("verify_token"), QStringLiteral("the word + more")}});
        m_api->token.clear();
    }
    void cleanup() { m_api.reset(); }

    void answersTheChallenge()
    {
        const ApiAnswer answer = m_api->get(path + "?hub.mode=subscribe&hub.challenge=1158201444&"
                                                   "hub.verify_token=the%20word%20%2B%20more");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("1158201444"));
        QVERIFY(answer.field("Content-Type").startsWith("text/plain"));
    }

    void refusesOtherChallenges_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("wrong word")
            << QByteArray("?hub.mode=subscribe&hub.challenge=1&hub.verify_token=the+word");
        QTest::newRow("longer") << QByteArray(
            "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=the%20word%20%2B%20more2");
        QTest::newRow("no word") << QByteArray("?hub.mode=subscribe&hub.challenge=1");
        QTest::newRow("empty") << QByteArray(
            "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=");
        QTest::newRow("mode") << QByteArray(
            "?hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=the%20word%20%2B%20more");
        QTest::newRow("no challenge")
            << QByteArray("?hub.mode=subscribe&hub.verify_token=the%20word%20%2B%20more");
        QTest::newRow("nothing") << QByteArray();
    }
    void refusesOtherChallenges()
    {
        QFETCH(QByteArray, query);
        const ApiAnswer answer = m_api->get(path + query);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), QStringLiteral("signature_refused"));
    }

    void refusesForgedCalls_data()
    {
        QTest::addColumn<QByteArray>("given");
        const QByteArray right = signature(body(), appSecret);
        QTest::newRow("none") << QByteArray();
        QTest::newRow("other secret") << signature(body(), "other");
        QTest::newRow("other body") << signature(body() + " ", appSecret);
        QTest::newRow("truncated") << right.left(right.size() - 1);
        QTest::newRow("longer") << right + "0";
        QTest::newRow("bare") << right.mid(7);
        QTest::newRow("sha1") << QByteArray("sha1=") + right.mid(7);
        QTest::newRow("one bit") << right.left(70) + (right.endsWith('0') ? "1" : "0");
        QTest::newRow("empty secret") << signature(body(), QByteArray());
    }
    void refusesForgedCalls()
    {
        QFETCH(QByteArray, given);
        QList<QByteArray> fields;
        if (!given.isEmpty()) {
            fields.append("X-Hub-Signature-256: " + given);
        }
        // However often: a signature cannot be guessed, and the provider must not be locked out.
        for (int time = 0; time < 12; ++time) {
            QCOMPARE(m_api->post(path, body(), fields).status, 401);
        }
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 0);
        QCOMPARE(post(body()).status, 200);
    }

    void takesNothingWithoutAnAppSecret()
    {
        m_api->addWhatsApp(QStringLiteral("sem"),
                           {{QStringLiteral("access_token"), QStringLiteral("T")}});
        for (const QByteArray &key : {QByteArray(), QByteArray("x"), appSecret}) {
            QCOMPARE(
                m_api
                    ->post("/hooks/sem", body(), {"X-Hub-Signature-256: " + signature(body(), key)})
                    .status,
                401);
        }
        QCOMPARE(
            m_api->get("/hooks/sem?hub.mode=subscribe&hub.challenge=1&hub.verify_token=").status,
            401);
    }

    void knowsItsChannels()
    {
        const QByteArray sign = "X-Hub-Signature-256: " + signature(body(), appSecret);
        QCOMPARE(m_api->post("/hooks/outra", body(), {sign}).status, 404);
        QCOMPARE(m_api->get("/hooks/outra").status, 404);
        // A kind that takes no calls.
        QCOMPARE(m_api->post("/hooks/telefone", body(), {sign}).status, 404);
        QCOMPARE(m_api->call("DELETE", path).status, 405);
        m_api->changeChannel(m_channel, [](Channel &channel) { channel.active = false; });
        QCOMPARE(post(body()).status, 200);
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 1);
    }

    void knowsANewSecretAtOnce()
    {
        QCOMPARE(post(body()).status, 200);
        const auto changed = m_api->store.write<Channel>([&](WriteContext &context) {
            const Channel channel = *context.configuration().channel(m_channel);
            return saveChannel(context,
                               {channel, {{QStringLiteral("app_secret"), Secret("fresh")}}},
                               {m_api->kinds, m_api->vault}, Actor());
        });
        QVERIFY(changed.ok());
        QCOMPARE(post(body()).status, 401);
        QCOMPARE(m_api->post(path, body(), {"X-Hub-Signature-256: " + signature(body(), "fresh")})
                     .status,
                 200);
    }

    void takesAnyTypeOfBody()
    {
        QCOMPARE(post(body(), {"Content-Type: text/plain"}).status, 200);
        QCOMPARE(post("{}").status, 200);
        QCOMPARE(post("no json").status, 400);
        QCOMPARE(post(body(), {"Idempotency-Key: k"}).status, 200);
        QCOMPARE(post(body(), {"Idempotency-Key: k"}).status, 200);
    }

    void storesAnIncomingMessageOnce()
    {
        for (int time = 0; time < 3; ++time) {
            QCOMPARE(post(body()).status, 200);
        }
        QCOMPARE(m_api->count("SELECT count(*) FROM messages WHERE outgoing = 0"), 1);
        const auto stored = MessageStore(*m_api->store.reader)
                                .find(MessageRow{m_api->count("SELECT row FROM messages")});
        QVERIFY(stored.has_value());
        QCOMPARE(stored->text, QStringLiteral("Oi"));
        QCOMPARE(stored->providerId, QStringLiteral("wamid.1"));
        QVERIFY(ContactStore(*m_api->store.reader)
                    .lastInbound(stored->contact, m_channel.value)
                    .has_value());
        // Calls of the API know nothing of it.
        m_api->token = m_api->issue(m_api->system);
        QCOMPARE(m_api->get("/v1/messages/" + stored->id.text().toLatin1()).status, 404);
    }

    void storesABatchOfFourMebibytes()
    {
        QRandomGenerator random(20261124);
        QByteArrayList parts;
        qsizetype size = 0;
        while (size < 4 * 1024 * 1024 - 5000) {
            QByteArray one = message("text", "{\"body\": \"" + QByteArray(3500, 'x') + "\"}");
            one.replace("wamid.1", "wamid." + QByteArray::number(parts.size()));
            parts.append(one);
            size += one.size() + 1;
        }
        const qint64 count = parts.size();
        std::shuffle(parts.begin(), parts.end(), random);
        const QByteArray large = messages(parts.join(","));
        QVERIFY(large.size() > 4'000'000 && large.size() <= 4 * 1024 * 1024);
        QCOMPARE(post(large).status, 200);
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), count);
        QCOMPARE(post(large).status, 200);
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), count);
        const QByteArray forged = large + " ";
        QCOMPARE(m_api->post(path, forged, {"X-Hub-Signature-256: " + signature(large, appSecret)})
                     .status,
                 forged.size() > 4 * 1024 * 1024 ? 413 : 401);
        const QByteArray tooLarge(4 * 1024 * 1024 + 1, ' ');
        QCOMPARE(post(tooLarge).status, 413);
    }

    void asksForARepeatWhereItCannotStore()
    {
        m_api->store.queue->stop();
        const ApiAnswer answer = post(body());
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.field("Retry-After").isEmpty());
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 0);
    }

    void asksForARepeatWhileTheStoreIsLocked()
    {
        auto other =
            std::move(Connection::open(m_api->store.file(), Connection::Mode::ReadWrite)).value();
        QVERIFY(other->execute("BEGIN IMMEDIATE").ok());
        refusesForNow(post(body()));
        QVERIFY(other->execute("ROLLBACK").ok());
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 0);
        QCOMPARE(post(body()).status, 200);
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 1);
    }

    void asksForARepeatWhileTheStoreIsFull()
    {
        // More than one transaction of them, so that some fit and some do not.
        QByteArrayList parts;
        for (int index = 0; index < 260; ++index) {
            QByteArray one = message("text", "{\"body\": \"" + QByteArray(6000, 'x') + "\"}");
            parts.append(one.replace("wamid.1", "wamid." + QByteArray::number(index)));
        }
        const QByteArray many = messages(parts.join(","));
        const qint64 pages = m_api->count("PRAGMA page_count");
        allowPages(pages + 100);
        refusesForNow(post(many));
        QVERIFY(m_api->count("SELECT count(*) FROM messages") < 260);
        allowPages(1'000'000);
        QCOMPARE(post(many).status, 200);
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 260);
    }

    void writesTheLastCallDownOnceAMinute()
    {
        const auto seen = [&] {
            m_api->settle();
            return ChannelStore(*m_api->store.reader).hookSeenAt(m_channel).value_or(0);
        };
        const qint64 first = m_api->store.clock.nowMs();
        QCOMPARE(m_api->post(path, body(), {"X-Hub-Signature-256: x"}).status, 401);
        QCOMPARE(seen(), 0);
        QCOMPARE(post(statuses(status("wamid.9", "sent"))).status, 200);
        QCOMPARE(seen(), first);
        const auto before = m_api->store.configuration.current();
        m_api->store.clock.advance(59'999);
        QCOMPARE(post(body()).status, 200);
        QCOMPARE(seen(), first);
        m_api->store.clock.advance(1);
        QCOMPARE(post(body()).status, 200);
        QCOMPARE(seen(), first + 60'000);
        QVERIFY(m_api->store.configuration.current() == before);
    }

    void isAllThatThePublicNameReaches()
    {
        m_api->changeSettings([](Settings &settings) {
            settings.publicUrl = QStringLiteral("https://Hooks.Example/");
        });
        m_api->host = "hooks.example";
        QCOMPARE(post(body()).status, 200);
        m_api->token = m_api->issue(m_api->system);
        for (const char *other : {"/v1/messages", "/healthz", "/readyz", "/metrics",
                                  "/openapi.json", "/v1/channels", "/hooks", "/hooksx/loja"}) {
            QVERIFY2(m_api->get(other).status == 404, other);
        }
        QCOMPARE(m_api->call("OPTIONS", "/v1/messages").status, 404);
        m_api->host = "stranger.example";
        QCOMPARE(post(body()).status, 421);
        m_api->changeSettings([](Settings &settings) { settings.publicApi = true; });
        m_api->host = "hooks.example";
        QCOMPARE(m_api->get("/v1/channels").status, 200);
        // It is not loopback: health asks for a token there.
        m_api->token.clear();
        QCOMPARE(m_api->get("/healthz").status, 401);
    }

    void isKnownByItsNameAsItTravels()
    {
        // An address with letters beyond ASCII comes as punycode, however it was typed.
        for (const char *typed : {"https://xn--cobrana-zxa.com.br", "https://cobrança.com.br"}) {
            m_api->changeSettings(
                [&](Settings &settings) { settings.publicUrl = QString::fromUtf8(typed); });
            m_api->host = "xn--cobrana-zxa.com.br";
            QCOMPARE(post(body()).status, 200);
            QCOMPARE(m_api->get("/healthz").status, 404);
        }
    }

    void countsBadTokensBehindTheProxyByWhoSentThem()
    {
        m_api->changeSettings([](Settings &settings) {
            settings.publicUrl = QStringLiteral("https://hooks.example");
            settings.publicApi = true;
            settings.hostNames = {QStringLiteral("desk.local")};
        });
        const auto bad = [&](const QByteArray &host, const QByteArray &forwarded) {
            m_api->host = host;
            m_api->token = "krd_bad";
            return m_api->call("GET", "/v1/channels", {}, {"X-Forwarded-For: " + forwarded}).status;
        };
        for (int time = 0; time < 10; ++time) {
            QCOMPARE(bad("hooks.example", "198.51.100.1, 192.0.2.1"), 401);
        }
        QCOMPARE(bad("hooks.example", "192.0.2.1"), 429);
        // What the client itself wrote before the proxy's word does not count.
        QCOMPARE(bad("hooks.example", "192.0.2.1, 192.0.2.2"), 401);
        // Under any other name the head is ignored: all of these are one address.
        for (int time = 0; time < 10; ++time) {
            QCOMPARE(bad("desk.local", "192.0.2." + QByteArray::number(time + 10)), 401);
        }
        QCOMPARE(bad("desk.local", "192.0.2.99"), 429);
        QCOMPARE(bad("hooks.example", "192.0.2.2"), 401);
        // Never a valid one.
        m_api->host = "hooks.example";
        m_api->token = m_api->issue(m_api->system);
        QCOMPARE(m_api->call("GET", "/v1/channels", {}, {"X-Forwarded-For: 192.0.2.1"}).status,
                 200);
    }

private:
    static void refusesForNow(const ApiAnswer &answer)
    {
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.code(), QStringLiteral("unavailable"));
        QVERIFY(answer.field("Retry-After").toInt() > 0);
    }
    /// As many pages as the database may have from now on.
    void allowPages(qint64 pages)
    {
        const auto set = m_api->store.write<void>([&](WriteContext &context) {
            return context.connection().execute(
                QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
        });
        QVERIFY(set.ok());
    }
    static QByteArray body() { return messages(message("text", "{\"body\": \"Oi\"}")); }
    ApiAnswer post(const QByteArray &content, const QList<QByteArray> &fields = {})
    {
        return m_api->post(
            path, content,
            fields + QList<QByteArray>{"X-Hub-Signature-256: " + signature(content, appSecret)});
    }

    std::unique_ptr<ApiFixture> m_api;
    ChannelId m_channel;
};

KAROO_TEST(HookHandlerTest, tst_hookhandler)

#include "tst_hookhandler.moc"
