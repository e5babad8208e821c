// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/exportsetup.h"
#include "models/rules/setupfile.h"
#include "models/store/channelstore.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// The example of the contract, with every member that there is.
const QByteArray example = R"({"version": 1,
  "settings": {"company": "Loja da Ana", "account_id": "12345", "document_hosts": ["nas.local"],
               "public_url": "https:\/\/loja.example", "tls": "own"},
  "external_systems": [{"name": "ERP", "rate_per_second": 50}],
  "channels": [{"key": "whatsapp-loja", "name": "WhatsApp da loja", "kind": "whatsapp_cloud",
                "active": true, "rate_per_second": 80, "in_flight": 16, "repeat_uncertain": false,
                "settings": {"base_url": "https:\/\/graph.facebook.com", "api_version": "v23.0",
                             "phone_number_id": "1065", "business_account_id": "900"},
                "secrets": {"access_token": {"env": "WA_TOKEN"},
                            "app_secret": {"file": "\/run\/secrets\/wa"},
                            "verify_token": "a-word"}},
               {"key": "telefone-de-teste", "name": "Simulador", "kind": "simulator"}],
  "chatbots": [{"external_id": "cobranca", "name": "Cobrança", "active": true,
                "proactive_only": true, "external_system": "ERP", "channels": ["whatsapp-loja"],
                "transfer_on_invalid_answer": false, "inactivity_minutes": 30,
                "variables": {"ENCERRA_FLUXO": "#ENCERRAR", "MENU_PRINCIPAL": "#MENU",
                              "EMPRESA": "Loja da Ana"},
                "messages": {"inactivity": "Até logo", "transfer": "Um momento"},
                "templates": {"whatsapp-loja": [
                  {"for": "document", "name": "boleto_disponivel", "language": "pt_BR",
                   "parameters": ["NOME_CLIENTE", "VALOR"]},
                  {"for": "text", "name": "aviso", "language": "pt_BR",
                   "parameters": ["TEXT"]}]}}]})";

class Environment : public SecretSource
{
public:
    std::optional<Secret> fromEnvironment(const QString &name) const override
    {
        return name == QLatin1String("WA_TOKEN") ? std::optional(Secret("EAAG-token"))
                                                 : std::nullopt;
    }
    std::optional<Secret> fromFile(const QString &path) const override
    {
        return path == QLatin1String("/run/secrets/wa") ? std::optional(Secret("of the app"))
                                                        : std::nullopt;
    }
};

QByteArray channelWith(const QByteArray &members)
{
    return R"({"version": 1, "channels": [{"key": "loja", "name": "Loja",
        "kind": "whatsapp_cloud", )" +
           members + "}]}";
}

} // namespace

/// The setup file as the contract shows it, with the kinds that are released.
class SetupExampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAllOfIt()
    {
        SetupFixture store;
        QVERIFY(store.apply(complete()).ok());
        const ConfigurationPointer now = store.now();
        const Channel channel = *now->channel(QStringLiteral("whatsapp-loja"));
        QCOMPARE(channel.settings.value(QStringLiteral("phone_number_id")), QStringLiteral("1065"));
        QCOMPARE(channel.settings.size(), 4);
        QVERIFY(channel.brokenCode.isEmpty());
        QCOMPARE(secretsOf(store, channel.id),
                 (QStringList{QStringLiteral("access_token=EAAG-token"),
                              QStringLiteral("app_secret=of the app"),
                              QStringLiteral("verify_token=a-word")}));
        const Chatbot chatbot = *now->chatbot(QStringLiteral("cobranca"));
        QCOMPARE(chatbot.variables.size(), 3);
        QCOMPARE(chatbot.templates.value(channel.id).size(), 2);
        QCOMPARE(now->settings.publicUrl, QStringLiteral("https://loja.example"));
        QCOMPARE(now->settings.tls.mode, TlsSetting::Mode::Own);
        QVERIFY(store.lines(complete()).isEmpty());
    }

    void comesBackWithoutSecrets()
    {
        SetupFixture store;
        QVERIFY(store.apply(complete()).ok());
        const QByteArray exported = exportSetup(*store.now());
        const QJsonObject given = QJsonDocument::fromJson(example).object();
        const QJsonObject made = QJsonDocument::fromJson(exported).object();
        for (const char *list : {"external_systems", "channels", "chatbots"}) {
            const QJsonArray wanted = given.value(QLatin1String(list)).toArray();
            for (const QJsonValue &item : wanted) {
                QJsonObject expected = item.toObject();
                expected.remove(QStringLiteral("secrets"));
                QVERIFY2(holds(made.value(QLatin1String(list)).toArray(), expected), list);
            }
        }
        for (const char *secret : {"EAAG-token", "of the app", "a-word", "secrets"}) {
            QVERIFY2(!exported.contains(secret), secret);
        }
    }

    void saysWhatIsWrongWithAChannelOfWhatsApp_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QStringList>("places");
        const auto row = [](const char *name, const QByteArray &members,
                            const QStringList &places) {
            QTest::newRow(name) << members << places;
        };
        row("nothing but the kind", "\"active\": true",
            {QStringLiteral("/settings/business_account_id required"),
             QStringLiteral("/settings/phone_number_id required")});
        row("wrong members",
            R"("settings": {"base_url": "ftp:\/\/x", "api_version": "23", "phone_number_id": "",
                "business_account_id": 900, "waba": "1"},
               "secrets": {"access_token": 1, "app_secret": "", "token": "x",
                           "verify_token": {"env": "NONE"}})",
            {QStringLiteral("/secrets/access_token wrong_type"),
             QStringLiteral("/secrets/app_secret empty"),
             QStringLiteral("/secrets/token unknown_member"),
             QStringLiteral("/secrets/verify_token not_found"),
             QStringLiteral("/settings/api_version wrong_type"),
             QStringLiteral("/settings/base_url wrong_type"),
             QStringLiteral("/settings/business_account_id wrong_type"),
             QStringLiteral("/settings/phone_number_id empty"),
             QStringLiteral("/settings/waba unknown_member")});
        row("not yet", R"("settings": {"phone_number_id": "1", "business_account_id": "2"},
                          "webhook": true)",
            {QStringLiteral("/webhook unknown_member")});
    }
    void saysWhatIsWrongWithAChannelOfWhatsApp()
    {
        QFETCH(QByteArray, members);
        QFETCH(QStringList, places);
        SetupFixture store;
        const auto read =
            SetupFile::read(channelWith(members), *store.now(), ChannelKinds::released());
        QVERIFY(!read.ok());
        QCOMPARE(SetupFixture::places(read.error().findings)
                     .replaceInStrings(QStringLiteral("/channels/0"), QString()),
                 places);
    }

    void fillsInWhatAChannelOfWhatsAppMayLeaveOut()
    {
        SetupFixture store;
        QVERIFY(store
                    .apply(channelWith(
                        R"("settings": {"phone_number_id": "1", "business_account_id": "2"})"))
                    .ok());
        const Channel channel = *store.now()->channel(QStringLiteral("loja"));
        QVERIFY(channel.active && !channel.repeatUncertain && !channel.ratePerSecond);
        QCOMPARE(channel.inFlight, 16);
        // Saved, and broken until its secrets come.
        QCOMPARE(channel.brokenCode, QStringLiteral("secrets_missing"));
        const ChannelKind *kind = store.kinds.find(channel.kind);
        QCOMPARE(kind->defaultRate, std::optional<double>(80));
        QCOMPARE(kind->defaults.value(QStringLiteral("base_url")),
                 QStringLiteral("https://graph.facebook.com"));
    }

private:
    static QByteArray complete() { return SetupFile::withSecrets(example, Environment()); }

    static bool holds(const QJsonArray &items, const QJsonObject &expected)
    {
        return std::any_of(items.cbegin(), items.cend(), [&](const QJsonValue &item) {
            const QStringList names = expected.keys();
            return std::all_of(names.cbegin(), names.cend(), [&](const QString &name) {
                return item[name] == expected.value(name);
            });
        });
    }

    static QStringList secretsOf(SetupFixture &store, ChannelId channel)
    {
        const auto sealed = ChannelStore(*store.reader).secrets(channel);
        QStringList all;
        for (auto secret = sealed->cbegin(); secret != sealed->cend(); ++secret) {
            const QByteArray place =
                "channel " + QByteArray::number(channel.value) + '/' + secret.key().toLatin1();
            const auto opened = store.vault.open(secret.value(), place);
            all.append(secret.key() + QLatin1Char('=') +
                       (opened ? QString::fromUtf8(opened->reveal()) : QString()));
        }
        all.sort();
        return all;
    }
};

KAROO_TEST(SetupExampleTest, tst_setupexample)

#include "tst_setupexample.moc"
