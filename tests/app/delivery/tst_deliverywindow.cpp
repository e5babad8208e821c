// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/mediastore.h"
#include "models/store/settingsstore.h"
#include "tests/app/delivery/windowbench.h"
#include "tests/support/testregistry.h"

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

TemplateCall aviso(const QStringList &parameters)
{
    return {QStringLiteral("aviso"), QStringLiteral("pt_BR"), parameters};
}

} // namespace

/// The 24-hour window when a message goes out, through store, loop and driver.
class DeliveryWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsFreeTextToTheLastMillisecondOfTheWindow()
    {
        WindowBench bench;
        const qint64 now = bench.road.clock().nowMs();
        bench.wroteAt(now - dayMs + 1);
        const Message inside = bench.add();
        bench.road.begin();
        QCOMPARE(bench.told(inside), QStringLiteral("sent"));
        QVERIFY(!bench.sent().viaTemplate);
        bench.road.clock().advance(1);
        const Message outside = bench.add();
        bench.road.settle();
        QCOMPARE(bench.told(outside), QStringLiteral("failed outside_window"));
        QCOMPARE(bench.road.driver.seen.size(), 1);
    }

    void opensTheWindowOfOneChannelOnly()
    {
        WindowBench bench;
        bench.road.outbox.must<bool>([&](WriteContext &context) -> Result<bool> {
            return ContactStore(context.connection())
                .setLastInbound(bench.ana, bench.road.outbox.channel.value, context.nowMs())
                .ok();
        });
        const Message message = bench.add();
        bench.road.begin();
        QCOMPARE(bench.told(message), QStringLiteral("failed outside_window"));
    }

    void sendsWhatWaitedOnceThePersonWrites()
    {
        WindowBench bench;
        bench.road.outbox.breakChannel(bench.channel);
        const Message message = bench.add();
        bench.road.begin();
        QCOMPARE(bench.told(message), QStringLiteral("queued"));
        bench.wroteAt(bench.road.clock().nowMs());
        bench.road.outbox.mendChannel(bench.channel);
        bench.road.settle();
        QCOMPARE(bench.told(message), QStringLiteral("sent"));
        QVERIFY(!bench.sent().viaTemplate);
    }

    void holdsNobodyBackByAFailure()
    {
        WindowBench bench;
        const Message first = bench.add();
        const Message second =
            bench.add([](Message &m) { m.templateCall = aviso({QStringLiteral("x")}); });
        bench.road.begin();
        QCOMPARE(bench.told(first), QStringLiteral("failed outside_window"));
        QCOMPARE(bench.told(second), QStringLiteral("sent"));
        QCOMPARE(bench.road.driver.seen.size(), 1);
    }

    void fillsTheChatbotsTemplate()
    {
        WindowBench bench;
        bench.road.outbox.must<bool>([](WriteContext &context) -> Result<bool> {
            Settings settings;
            settings.accountId = QStringLiteral("12345");
            context.note(Change::Kind::Settings, 0);
            return SettingsStore(context.connection()).write(settings).ok();
        });
        bench.edit([](Chatbot &bot) {
            bot.variables = {{QStringLiteral("EMPRESA"), QStringLiteral("Loja da Ana")},
                             {QStringLiteral("VALOR"), QStringLiteral("R$ 1,00")}};
        });
        bench.use(QStringLiteral("text"),
                  QStringList{QStringLiteral("NOME_CLIENTE"), QStringLiteral("NUMERO_CLIENTE"),
                              QStringLiteral("ID_CONTA_KAROO"),
                              QStringLiteral("OMNICHANNEL_SESSION"), QStringLiteral("EMPRESA"),
                              QStringLiteral("VALOR"), QStringLiteral("TEXT")});
        const Message message = bench.add([](Message &m) {
            m.text = QStringLiteral("linha um\n\n\tlinha   dois ");
            m.variables = {{QStringLiteral("VALOR"), QStringLiteral("R$ 2,00")}};
        });
        bench.road.begin();
        QCOMPARE(bench.told(message), QStringLiteral("sent"));
        const TemplateCall &call = bench.sent().viaTemplate.value();
        QCOMPARE(call.name, QStringLiteral("de_text"));
        QCOMPARE(call.language, QStringLiteral("pt_BR"));
        const auto session =
            ConversationStore(*bench.road.outbox.store.reader).find(message.conversation);
        QCOMPARE(
            call.parameters,
            (QStringList{QStringLiteral("Ana Lima"), QStringLiteral("42"), QStringLiteral("12345"),
                         session->id.text(), QStringLiteral("Loja da Ana"),
                         QStringLiteral("R$ 2,00"), QStringLiteral("linha um linha dois")}));
    }

    void namesThePersonAsTheRequestDid()
    {
        WindowBench bench;
        bench.use(QStringLiteral("text"), QStringList{QStringLiteral("NOME_CLIENTE")});
        bench.add([](Message &m) {
            m.variables = {{QStringLiteral("NOME_CLIENTE"), QStringLiteral("Aninha")},
                           {QStringLiteral("TEXT"), QStringLiteral("no")}};
        });
        bench.road.begin();
        QCOMPARE(bench.sent().viaTemplate->parameters, QStringList{QStringLiteral("Aninha")});
    }

    void triesAgainWhenItCannotLookUpThePerson()
    {
        WindowBench bench;
        bench.use(QStringLiteral("text"), QStringList{QStringLiteral("NOME_CLIENTE")});
        const Message message = bench.add();
        const auto rename = [&bench](const char *sql) {
            bench.road.outbox.must<bool>([sql](WriteContext &context) -> Result<bool> {
                const auto renamed = context.connection().execute(sql);
                return renamed ? Result(true) : renamed.error();
            });
        };
        rename("ALTER TABLE contacts RENAME TO hidden");
        bench.road.begin();
        QCOMPARE(bench.told(message), QStringLiteral("queued no_answer"));
        rename("ALTER TABLE hidden RENAME TO contacts");
        bench.road.pass(2000);
        QCOMPARE(bench.told(message), QStringLiteral("sent"));
        QCOMPARE(bench.sent().viaTemplate->parameters, QStringList{QStringLiteral("Ana Lima")});
    }

    void sendsAFileByTheTemplateForFiles()
    {
        WindowBench bench;
        bench.use(QStringLiteral("text"), QStringList{QStringLiteral("TEXT")});
        bench.use(QStringLiteral("document"), QStringList{QStringLiteral("NOME_CLIENTE")});
        const Message message = bench.add();
        bench.road.outbox.attach(message, QStringLiteral("boleto.pdf"));
        bench.road.begin();
        QCOMPARE(bench.sent().viaTemplate->name, QStringLiteral("de_document"));
        QCOMPARE(bench.sent().viaTemplate->parameters, QStringList{QStringLiteral("Ana Lima")});
        QCOMPARE(bench.sent().document->filename, QStringLiteral("boleto.pdf"));
    }

    void failsBeforeAnythingIsSentOverParameters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("told");
        const QString failed = QStringLiteral("failed template_parameters");
        const QString text = QStringLiteral("TEXT");
        QTest::newRow("no value") << QStringLiteral("Olá") << QStringLiteral("VALOR") << failed;
        QTest::newRow("white space") << QStringLiteral(" \n\t") << text << failed;
        QTest::newRow("as long as can be")
            << QString(1024, QLatin1Char('x')) << text << QStringLiteral("sent");
        QTest::newRow("too long") << QString(1025, QLatin1Char('x')) << text << failed;
        QTest::newRow("long by white space only")
            << QString(1020, QLatin1Char('x')) + QStringLiteral("\n\n\n\n\n\n\nx") << text
            << QStringLiteral("sent");
    }
    void failsBeforeAnythingIsSentOverParameters()
    {
        QFETCH(QString, text);
        QFETCH(QString, parameter);
        QFETCH(QString, told);
        WindowBench bench;
        bench.use(QStringLiteral("text"), QStringList{parameter});
        const Message message = bench.add([&](Message &m) { m.text = text; });
        bench.road.begin();
        QCOMPARE(bench.told(message), told);
        QCOMPARE(bench.road.driver.seen.size(), told == QLatin1String("sent") ? 1 : 0);
        const QStringList path = bench.road.outbox.path(message);
        QCOMPARE(path, (QStringList{QStringLiteral("queued"), QStringLiteral("sending"),
                                    told.section(QLatin1Char(' '), 0, 0)}));
    }

    void prefersTheRequestsTemplate()
    {
        WindowBench bench;
        bench.use(QStringLiteral("text"), QStringList{QStringLiteral("TEXT")});
        bench.add([](Message &m) { m.templateCall = aviso({QStringLiteral(" a\n b")}); });
        bench.road.begin();
        QCOMPARE(bench.sent().viaTemplate.value(), aviso({QStringLiteral("a b")}));
    }

    void sendsATemplateAloneInsideTheWindowToo()
    {
        WindowBench bench;
        bench.wroteAt(bench.road.clock().nowMs());
        bench.add([](Message &m) {
            m.text.clear();
            m.templateCall = aviso({});
        });
        bench.road.begin();
        QCOMPARE(bench.sent().viaTemplate.value(), aviso({}));
    }

    void sendsAsItIsOnKindsWithoutAWindow()
    {
        WindowBench bench;
        bench.add([&](Message &m) {
            m.channel = bench.road.outbox.channel;
            m.templateCall = aviso({});
        });
        bench.road.begin();
        QCOMPARE(bench.road.driver.seen.size(), 1);
        QVERIFY(!bench.sent().viaTemplate);
    }

    void knowsWhatTheProviderHas()
    {
        WindowBench bench;
        const ProviderTemplate known = WindowBench::approved(
            QStringLiteral("aviso"), QStringLiteral("Oi {{1}}"), QStringList{QStringLiteral("1")});
        bench.know(known);
        const Message good =
            bench.add([](Message &m) { m.templateCall = aviso({QStringLiteral("x")}); });
        const Message wrong = bench.add([](Message &m) { m.templateCall = aviso({}); });
        bench.road.begin();
        QCOMPARE(bench.told(good), QStringLiteral("sent"));
        QCOMPARE(bench.told(wrong), QStringLiteral("failed template_parameters"));
        QCOMPARE(bench.road.driver.seen.size(), 1);
        QCOMPARE(bench.sent().knownTemplate->body, known.body);
    }

    void failsBeforeItUsesAPausedTemplate()
    {
        WindowBench bench;
        ProviderTemplate paused = WindowBench::approved(
            QStringLiteral("de_text"), QStringLiteral("{{1}}"), QStringList{QStringLiteral("1")});
        paused.status = QStringLiteral("PAUSED");
        bench.know(paused);
        bench.use(QStringLiteral("text"), QStringList{QStringLiteral("TEXT")});
        const Message message = bench.add();
        bench.road.begin();
        QCOMPARE(bench.told(message), QStringLiteral("failed template_refused"));
        QVERIFY(bench.road.outbox.message(message).error->detail.contains(QLatin1String("PAUSED")));
        QVERIFY(bench.road.driver.seen.isEmpty());
    }

    void keepsTheProvidersIdOfAFile()
    {
        WindowBench bench;
        bench.wroteAt(bench.road.clock().nowMs());
        bench.road.begin();
        const auto mediaIdOfNext = [&] {
            bench.road.outbox.breakChannel(bench.channel);
            bench.road.outbox.attach(bench.add(), QStringLiteral("boleto.pdf"));
            bench.road.outbox.mendChannel(bench.channel);
            bench.road.settle();
            return bench.sent().document->mediaId;
        };
        QCOMPARE(mediaIdOfNext(), QString());
        const DriverEnvironment &environment = *bench.road.driver.environment;
        const QByteArray sha(32, 'x');
        environment.keepMedia(bench.channel, sha, QStringLiteral("44"),
                              bench.road.clock().nowMs() + 1000);
        bench.road.settle();
        QCOMPARE(mediaIdOfNext(), QStringLiteral("44"));
        environment.forgetMedia(bench.channel, sha);
        bench.road.settle();
        QCOMPARE(mediaIdOfNext(), QString());
        environment.keepMedia(bench.channel, sha, QStringLiteral("45"),
                              bench.road.clock().nowMs() + 1000);
        bench.road.pass(1000);
        QCOMPARE(mediaIdOfNext(), QString());
    }

    void givesTheDriverAllSettings()
    {
        WindowBench bench;
        bench.wroteAt(bench.road.clock().nowMs());
        bench.add();
        bench.road.begin();
        const QMap<QString, QString> settings = bench.sent().access.channel.settings;
        QCOMPARE(settings.value(QStringLiteral("api_version")), QStringLiteral("v23.0"));
        QCOMPARE(settings.value(QStringLiteral("base_url")),
                 QStringLiteral("https://graph.example"));
        QCOMPARE(settings.value(QStringLiteral("phone_number_id")), QStringLiteral("106"));
    }
};

KAROO_TEST(DeliveryWindowTest, tst_deliverywindow)

#include "tst_deliverywindow.moc"
