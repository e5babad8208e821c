// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/applysetup.h"

#include "models/actions/exportsetup.h"
#include "models/store/auditstore.h"
#include "models/store/channelstore.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"

namespace {

const QByteArray whole = R"({"version": 1,
  "settings": {"company": "Loja da Ana", "idle_seconds": 90, "document_hosts": ["nas.local"]},
  "external_systems": [{"name": "ERP", "rate_per_second": 50}],
  "channels": [{"key": "http", "name": "HTTP", "kind": "testhttp", "in_flight": 4,
                "settings": {"base_url": "http:\/\/127.0.0.1:9"}, "secrets": {"token": "s3cret"}},
               {"key": "telefone-de-teste", "name": "Simulador", "kind": "simulator"}],
  "chatbots": [{"external_id": "cobranca", "name": "Cobrança", "proactive_only": true,
                "external_system": "ERP", "channels": ["telefone-de-teste", "http"],
                "inactivity_minutes": 45, "variables": {"EMPRESA": "Loja da Ana"},
                "messages": {"inactivity": "Até logo, {{NOME_CLIENTE}}", "transfer": "Um momento"},
                "templates": {"http": [
                  {"for": "text", "name": "aviso", "language": "pt_BR", "parameters": ["TEXT"]},
                  {"for": "document", "name": "boleto", "language": "pt_BR",
                   "parameters": ["NOME_CLIENTE", "VALOR"]}]}}]})";

QStringList texts(std::initializer_list<const char *> lines)
{
    QStringList list;
    for (const char *line : lines) {
        list.append(QString::fromUtf8(line));
    }
    return list;
}

} // namespace

class ApplySetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsWhatTheFileLists()
    {
        SetupFixture store;
        QCOMPARE(store.lines(whole),
                 texts({"Settings: changed (company, document_hosts, idle_seconds)",
                        "External system ERP: created", "Channel http: created",
                        "Channel telefone-de-teste: created", "Chatbot cobranca: created"}));
        const ConfigurationPointer now = store.now();
        const Chatbot &chatbot = *now->chatbot(QStringLiteral("cobranca"));
        QCOMPARE(now->system(*chatbot.system)->name, QStringLiteral("ERP"));
        QCOMPARE(now->channel(chatbot.channels.first())->key, QStringLiteral("telefone-de-teste"));
        QCOMPARE(chatbot.templates.value(now->channel(QStringLiteral("http"))->id).size(), 2);
        QVERIFY(chatbot.active && chatbot.proactiveOnly);
        QCOMPARE(AuditStore(*store.reader).newest(10)->size(), 5);
    }

    void changesNothingTheSecondTime()
    {
        SetupFixture store;
        QVERIFY(store.apply(whole).ok());
        const Configuration before = *store.now();
        QCOMPARE(store.lines(whole), QStringList());
        QCOMPARE(store.now()->chatbots, before.chatbots);
        QCOMPARE(store.now()->channels, before.channels);
        QCOMPARE(AuditStore(*store.reader).newest(10)->size(), 5);
    }

    void givesAFileThatMakesTheSame()
    {
        SetupFixture store;
        QVERIFY(store.apply(whole).ok());
        const QByteArray file = exportSetup(*store.now());
        QVERIFY(!file.contains("s3cret"));
        SetupFixture other;
        QVERIFY(other.apply(file).ok());
        QCOMPARE(exportSetup(*other.now()), file);
        QCOMPARE(store.lines(file), QStringList());
    }

    void leavesWhatIsOmittedAndResetsWhatIsNull()
    {
        SetupFixture store;
        QVERIFY(store.apply(whole).ok());
        QCOMPARE(
            store.lines(R"({"version": 1, "settings": {"company": null},
              "external_systems": [{"name": "ERP", "rate_per_second": null}],
              "channels": [{"key": "http", "in_flight": null}],
              "chatbots": [{"external_id": "cobranca", "inactivity_minutes": null}]})"),
            texts({"Settings: changed (company)", "External system ERP: changed (rate_per_second)",
                   "Channel http: changed (in_flight)",
                   "Chatbot cobranca: changed (inactivity_minutes)"}));
        const ConfigurationPointer now = store.now();
        QCOMPARE(now->settings.company, QString());
        QCOMPARE(now->settings.idleSeconds, 90);
        QCOMPARE(now->channel(QStringLiteral("http"))->inFlight, 16);
        QCOMPARE(now->channel(QStringLiteral("http"))->settings.size(), 1);
        const Chatbot &chatbot = *now->chatbot(QStringLiteral("cobranca"));
        QCOMPARE(chatbot.inactivityMinutes, 30);
        QVERIFY(chatbot.proactiveOnly);
        QCOMPARE(chatbot.channels.size(), 2);
    }

    void replacesTheListsOfAChatbotAsAWhole()
    {
        SetupFixture store;
        QVERIFY(store.apply(whole).ok());
        QCOMPARE(store.lines(R"({"version": 1, "chatbots": [{"external_id": "cobranca",
              "channels": ["http"], "variables": {"OUTRA": "1"}, "messages": {"transfer": "Já vai"},
              "templates": null, "external_system": null}]})"),
                 texts({"Chatbot cobranca: changed (channels, external_system, "
                        "messages/inactivity, messages/transfer, templates, variables/EMPRESA, "
                        "variables/OUTRA)"}));
        const Chatbot &chatbot = *store.now()->chatbot(QStringLiteral("cobranca"));
        QCOMPARE(chatbot.variables.keys(), QStringList{QStringLiteral("OUTRA")});
        QCOMPARE(chatbot.inactivityMessage, QString());
        QVERIFY(chatbot.templates.isEmpty() && !chatbot.system);
    }

    void findsAChatbotWithoutExternalIdByItsName()
    {
        SetupFixture store;
        const QByteArray json = R"({"version": 1, "chatbots": [{"name": "Cobrança 2ª via"}]})";
        QCOMPARE(store.lines(json), texts({"Chatbot cobranca-2a-via: created"}));
        QCOMPARE(store.lines(json), QStringList());
    }

    void givesASlugThatIsFree()
    {
        SetupFixture store;
        QCOMPARE(store.lines(R"({"version": 1, "chatbots": [
              {"external_id": "menu", "name": "Outro"}, {"name": "Menu!", "external_id": ""}]})"),
                 texts({"Chatbot menu: created", "Chatbot menu-2: created"}));
    }

    void letsTwoSwapTheirNames()
    {
        SetupFixture store;
        QVERIFY(store
                    .apply(R"({"version": 1,
              "channels": [{"key": "a", "name": "Um", "kind": "simulator"},
                           {"key": "b", "name": "Dois", "kind": "simulator"}],
              "chatbots": [{"external_id": "a", "name": "Um"},
                           {"external_id": "b", "name": "Dois"}]})")
                    .ok());
        QCOMPARE(store.lines(R"({"version": 1,
              "channels": [{"key": "a", "name": "Dois"}, {"key": "b", "name": "Um"}],
              "chatbots": [{"external_id": "a", "name": "Dois"},
                           {"external_id": "b", "name": "Um"}]})"),
                 texts({"Channel a: changed (name)", "Channel b: changed (name)",
                        "Chatbot a: changed (name)", "Chatbot b: changed (name)"}));
        QCOMPARE(store.now()->channel(QStringLiteral("a"))->name, QStringLiteral("Dois"));
    }

    void letsAnotherChatbotAnswerInOneFile()
    {
        SetupFixture store;
        QVERIFY(store
                    .apply(R"({"version": 1,
              "channels": [{"key": "s", "name": "S", "kind": "simulator"}],
              "chatbots": [{"external_id": "a", "name": "A", "channels": ["s"]}]})")
                    .ok());
        QCOMPARE(store.lines(R"({"version": 1, "chatbots": [
              {"external_id": "b", "name": "B", "channels": ["s"]},
              {"external_id": "a", "active": false}]})"),
                 texts({"Chatbot b: created", "Chatbot a: changed (active)"}));
    }

    void writesAllOrNothing()
    {
        SetupFixture store;
        QVERIFY(store.apply(whole).ok());
        const QByteArray before = exportSetup(*store.now());
        QCOMPARE(store.lines(R"({"version": 1, "settings": {"company": "X"},
              "external_systems": [{"name": "CRM"}],
              "chatbots": [{"external_id": "cobranca", "inactivity_minutes": 1}]})"),
                 texts({"!", "/chatbots/0/inactivity_minutes out_of_range"}));
        QCOMPARE(exportSetup(*store.now()), before);
        QCOMPARE(AuditStore(*store.reader).newest(10)->size(), 5);
    }

    void sealsSecretsAndKeepsOmittedOnes()
    {
        SetupFixture store;
        QVERIFY(store.apply(whole).ok());
        QCOMPARE(secretOf(store), QByteArray("s3cret"));
        QVERIFY(store.now()->channel(QStringLiteral("http"))->brokenCode.isEmpty());
        QCOMPARE(store.lines(R"({"version": 1, "channels": [{"key": "http",
              "secrets": {"token": "other"}}]})"),
                 texts({"Channel http: changed (secrets/token)"}));
        QCOMPARE(secretOf(store), QByteArray("other"));
        QCOMPARE(store.lines(R"({"version": 1, "channels": [{"key": "http", "secrets": {}}]})"),
                 QStringList());
        QCOMPARE(secretOf(store), QByteArray("other"));
    }

    void breaksAChannelWithoutItsSecretsUntilTheyCome()
    {
        SetupFixture store;
        QVERIFY(store
                    .apply(R"({"version": 1, "channels": [{"key": "http", "name": "HTTP",
              "kind": "testhttp", "settings": {"base_url": "https:\/\/example.org"}}]})")
                    .ok());
        const auto code = [&] { return store.now()->channel(QStringLiteral("http"))->brokenCode; };
        QCOMPARE(code(), QStringLiteral("secrets_missing"));
        QVERIFY(store
                    .apply(R"({"version": 1, "channels": [{"key": "http",
              "secrets": {"token": "x"}}]})")
                    .ok());
        QCOMPARE(code(), QString());
        QVERIFY(store
                    .apply(R"({"version": 1, "channels": [{"key": "http",
              "secrets": {"token": null}}]})")
                    .ok());
        QCOMPARE(code(), QStringLiteral("secrets_missing"));
    }

private:
    static QByteArray secretOf(SetupFixture &store)
    {
        const ChannelId id = store.now()->channel(QStringLiteral("http"))->id;
        const auto sealed = ChannelStore(*store.reader).secrets(id);
        const QByteArray place = "channel " + QByteArray::number(id.value) + "/token";
        const auto opened = store.vault.open(sealed->value(QStringLiteral("token")), place);
        return opened ? opened->reveal() : QByteArray("cannot be opened");
    }
};

KAROO_TEST(ApplySetupTest, tst_applysetup)

#include "tst_applysetup.moc"
