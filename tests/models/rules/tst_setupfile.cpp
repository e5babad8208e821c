// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/setupfile.h"
#include "models/rules/channelkinds.h"
#include "models/store/auditstore.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"

namespace {

/// A folder with a system, a channel and a chatbot, to which a file adds.
const QByteArray base = R"({"version": 1,
  "external_systems": [{"name": "ERP"}],
  "channels": [{"key": "sim", "name": "Simulador", "kind": "simulator"}],
  "chatbots": [{"external_id": "menu", "name": "Menu", "channels": ["sim"]}]})";

class MapSource : public SecretSource
{
public:
    std::optional<Secret> fromEnvironment(const QString &name) const override
    {
        return name == QLatin1String("TOKEN") ? std::optional(Secret("from \"env\""))
                                              : std::nullopt;
    }
    std::optional<Secret> fromFile(const QString &path) const override
    {
        return path == QLatin1String("/run/token") ? std::optional(Secret("from file"))
                                                   : std::nullopt;
    }
};

} // namespace

class SetupFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &json, const QStringList &expected) {
            QTest::newRow(name) << json << expected;
        };
        rootRows(row);
        systemRows(row);
        channelRows(row);
        chatbotRows(row);
        templateRows(row);
    }
    void findsWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, expected);
        SetupFixture store;
        QVERIFY(store.apply(base).ok());
        expected.sort();
        const auto read = SetupFile::read(json, *store.now(), store.kinds);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::Invalid);
        QCOMPARE(SetupFixture::places(read.error().findings), expected);
        // Nothing of it is kept.
        QVERIFY(!store.apply(json).ok());
        QCOMPARE(store.now()->systems.size() + store.now()->channels.size() +
                     store.now()->chatbots.size(),
                 3);
        QCOMPARE(AuditStore(*store.reader).newest(100)->size(), 3);
    }

    void tellsWhereATextStopsBeingJson()
    {
        const auto read =
            SetupFile::read("{\"version\": 1,\n  oops}", Configuration(), ChannelKinds::released());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().findings.size(), 1);
        QCOMPARE(read.error().findings.first().arguments,
                 (QStringList{QStringLiteral("json"), QStringLiteral("2"), QStringLiteral("3")}));
    }

    void knowsTheReleasedKindsOnly()
    {
        const QByteArray json = R"({"version": 1, "channels": [
            {"key": "a", "name": "A", "kind": "testhttp"},
            {"key": "b", "name": "B", "kind": "telegram"}]})";
        const auto read = SetupFile::read(json, Configuration(), ChannelKinds::released());
        QVERIFY(!read.ok());
        QCOMPARE(SetupFixture::places(read.error().findings),
                 (QStringList{QStringLiteral("/channels/0/kind one_of"),
                              QStringLiteral("/channels/1/kind one_of")}));
    }

    void putsSecretsWhereTheFilePointsToThem()
    {
        const QByteArray json = R"({"version": 1, "channels": [
            {"key": "a", "secrets": {"token": {"env": "TOKEN"}, "other": {"env": "NONE"}}},
            {"key": "b", "secrets": {"token" : {"file": "/run/token"}, "text": "stays"}}],
            "env": {"env": "TOKEN"}})";
        const QByteArray expected = R"({"version": 1, "channels": [
            {"key": "a", "secrets": {"token": "from \"env\"", "other": {"env": "NONE"}}},
            {"key": "b", "secrets": {"token" : "from file", "text": "stays"}}],
            "env": {"env": "TOKEN"}})";
        QCOMPARE(SetupFile::withSecrets(json, MapSource()), expected);
        QCOMPARE(SetupFile::withSecrets("no json", MapSource()), QByteArray("no json"));
    }

private:
    using Row = std::function<void(const char *, const QByteArray &, const QStringList &)>;
    static QStringList one(const char *place) { return {QString::fromLatin1(place)}; }

    static void rootRows(const Row &row)
    {
        row("not json", "{", one(" wrong_type"));
        row("a list", "[]", one(" wrong_type"));
        row("no version", "{}", one("/version required"));
        row("other version", R"({"version": 2})", one("/version one_of"));
        row("version as text", R"({"version": "1"})", one("/version wrong_type"));
        row("unknown member", R"({"version": 1, "chatbot": []})", one("/chatbot unknown_member"));
        row("member twice", R"({"version": 1, "version": 1})", one("/version not_unique"));
        row("member twice inside",
            R"({"version": 1, "settings": {"company": "A", "comp\u0061ny": "B"}})",
            one("/settings/company not_unique"));
        row("lists of wrong type",
            R"({"version": 1, "channels": {}, "chatbots": "x", "external_systems": 1, "settings": []})",
            {QStringLiteral("/channels wrong_type"), QStringLiteral("/chatbots wrong_type"),
             QStringLiteral("/external_systems wrong_type"),
             QStringLiteral("/settings wrong_type")});
        row("settings",
            R"({"version": 1, "settings": {"language": "fr", "idle_seconds": 1e300, "tls": "on",
                "company": 1, "retention_days": {"audit": 3651, "logs": "x", "y": 1},
                "document_hosts": ["a b", "ok", 5]}})",
            {QStringLiteral("/settings/language one_of"),
             QStringLiteral("/settings/idle_seconds out_of_range"),
             QStringLiteral("/settings/tls one_of"), QStringLiteral("/settings/company wrong_type"),
             QStringLiteral("/settings/retention_days/audit out_of_range"),
             QStringLiteral("/settings/retention_days/logs wrong_type"),
             QStringLiteral("/settings/retention_days/y unknown_member"),
             QStringLiteral("/settings/document_hosts/0 wrong_type"),
             QStringLiteral("/settings/document_hosts/2 wrong_type")});
        row("files of TLS",
            R"({"version": 1, "settings": {"tls": {"certificate": "loja.pem", "x": 1}}})",
            {QStringLiteral("/settings/tls/certificate wrong_type"),
             QStringLiteral("/settings/tls/x unknown_member"),
             QStringLiteral("/settings/tls/key required")});
    }

    static void systemRows(const Row &row)
    {
        row("system without name", R"({"version": 1, "external_systems": [{}, {"name": " "}, 7]})",
            {QStringLiteral("/external_systems/0/name required"),
             QStringLiteral("/external_systems/1/name empty"),
             QStringLiteral("/external_systems/2 wrong_type")});
        row("long name",
            R"({"version": 1, "external_systems": [{"name": ")" + QByteArray(81, 'x') + R"("}]})",
            one("/external_systems/0/name too_long"));
        row("rates",
            R"({"version": 1, "external_systems": [{"name": "A", "rate_per_second": 0},
                {"name": "B", "rate_per_second": 1001}, {"name": "C", "rate_per_second": "1"}]})",
            {QStringLiteral("/external_systems/0/rate_per_second out_of_range"),
             QStringLiteral("/external_systems/1/rate_per_second out_of_range"),
             QStringLiteral("/external_systems/2/rate_per_second wrong_type")});
        row("same name but for case and accents",
            R"({"version": 1, "external_systems": [{"name": "érp"}, {"name": "B"}, {"name": "B"}]})",
            {QStringLiteral("/external_systems/0/name not_unique"),
             QStringLiteral("/external_systems/2/name not_unique")});
    }

    static void channelRows(const Row &row)
    {
        row("empty channel", R"({"version": 1, "channels": [{}]})",
            {QStringLiteral("/channels/0/key required"),
             QStringLiteral("/channels/0/name required"),
             QStringLiteral("/channels/0/kind required")});
        row("malformed key",
            R"({"version": 1, "channels": [{"key": "Loja 1", "name": "A", "kind": "simulator"},
                {"key": "", "name": "B", "kind": "simulator"}]})",
            {QStringLiteral("/channels/0/key wrong_type"),
             QStringLiteral("/channels/1/key empty")});
        row("unknown kind",
            R"({"version": 1, "channels": [{"key": "a", "name": "A", "kind": "x"}]})",
            one("/channels/0/kind one_of"));
        row("another kind", R"({"version": 1, "channels": [{"key": "sim", "kind": "testhttp"}]})",
            one("/channels/0/kind one_of"));
        row("numbers",
            R"({"version": 1, "channels": [{"key": "sim", "in_flight": 257, "rate_per_second": 0.001,
                "active": 1, "repeat_uncertain": null}]})",
            {QStringLiteral("/channels/0/in_flight out_of_range"),
             QStringLiteral("/channels/0/rate_per_second out_of_range"),
             QStringLiteral("/channels/0/active wrong_type")});
        row("in flight", R"({"version": 1, "channels": [{"key": "sim", "in_flight": 1.5}]})",
            one("/channels/0/in_flight wrong_type"));
        row("huge number", R"({"version": 1, "channels": [{"key": "sim", "in_flight": 1e300}]})",
            one("/channels/0/in_flight out_of_range"));
        row("members of the kind",
            R"({"version": 1, "channels": [
                {"key": "a", "name": "A", "kind": "testhttp", "settings": {"x": "y"}},
                {"key": "b", "name": "B", "kind": "testhttp", "settings": {"base_url": "ftp://x"},
                 "secrets": {"token": 1, "y": "z"}},
                {"key": "sim", "settings": {"x": "y"}, "secrets": {"x": "y"}},
                {"key": "c", "name": "C", "kind": "testhttp", "settings": {"base_url": "http://x"},
                 "secrets": {"token": {"env": "NONE"}}},
                {"key": "d", "name": "D", "kind": "testhttp", "settings": {"base_url": ""},
                 "secrets": {"token": ""}}]})",
            {QStringLiteral("/channels/0/settings/base_url required"),
             QStringLiteral("/channels/0/settings/x unknown_member"),
             QStringLiteral("/channels/1/settings/base_url wrong_type"),
             QStringLiteral("/channels/1/secrets/token wrong_type"),
             QStringLiteral("/channels/1/secrets/y unknown_member"),
             QStringLiteral("/channels/2/settings/x unknown_member"),
             QStringLiteral("/channels/2/secrets/x unknown_member"),
             QStringLiteral("/channels/3/secrets/token not_found"),
             QStringLiteral("/channels/4/settings/base_url empty"),
             QStringLiteral("/channels/4/secrets/token empty")});
        row("names and keys",
            R"({"version": 1, "channels": [{"key": "a", "name": "SIMULADÓR", "kind": "simulator"},
                {"key": "sim"}, {"key": "sim"}]})",
            {QStringLiteral("/channels/1/name not_unique"),
             QStringLiteral("/channels/2/key not_unique")});
    }

    static void chatbotRows(const Row &row)
    {
        row("empty chatbot", R"({"version": 1, "chatbots": [{}]})",
            one("/chatbots/0/name required"));
        row("minutes",
            R"({"version": 1, "chatbots": [{"name": "A", "inactivity_minutes": 14},
                {"name": "B", "inactivity_minutes": 10081}, {"name": "C", "inactivity_minutes": "30"}]})",
            {QStringLiteral("/chatbots/0/inactivity_minutes out_of_range"),
             QStringLiteral("/chatbots/1/inactivity_minutes out_of_range"),
             QStringLiteral("/chatbots/2/inactivity_minutes wrong_type")});
        row("external ids",
            R"({"version": 1, "chatbots": [{"name": "A", "external_id": "É"},
                {"name": "B", "external_id": "b"}, {"name": "C", "external_id": "b"}]})",
            {QStringLiteral("/chatbots/0/external_id wrong_type"),
             QStringLiteral("/chatbots/2/external_id not_unique")});
        row("references",
            R"({"version": 1, "chatbots": [{"name": "A", "external_system": "CRM",
                "channels": ["none", "sim", "sim", 3], "proactive_only": true}]})",
            {QStringLiteral("/chatbots/0/external_system not_found"),
             QStringLiteral("/chatbots/0/channels/0 channel_unknown"),
             QStringLiteral("/chatbots/0/channels/2 not_unique"),
             QStringLiteral("/chatbots/0/channels/3 wrong_type")});
        row("two that answer",
            R"({"version": 1, "chatbots": [{"name": "A", "channels": ["sim"]}]})",
            one("/chatbots/0/channels/0 not_unique"));
        row("same name", R"({"version": 1, "chatbots": [{"external_id": "x", "name": "MENU"}]})",
            one("/chatbots/0/name not_unique"));
        row("variables",
            R"({"version": 1, "chatbots": [{"name": "A", "variables": {"nome": "x", "1A": "x",
                "NOME_CLIENTE": "x", "OK_1": 5, "FINE": "x"}}]})",
            {QStringLiteral("/chatbots/0/variables/nome wrong_type"),
             QStringLiteral("/chatbots/0/variables/1A wrong_type"),
             QStringLiteral("/chatbots/0/variables/NOME_CLIENTE one_of"),
             QStringLiteral("/chatbots/0/variables/OK_1 wrong_type")});
        row("messages",
            R"({"version": 1, "chatbots": [{"name": "A", "variables": {"LOJA": "x"}, "messages": {
                "inactivity": "{{LOJA}} {{NOME_CLIENT}}", "transfer": ")" +
                QByteArray(4097, 'x') + R"(", "other": ""}}]})",
            {QStringLiteral("/chatbots/0/messages/inactivity unknown_placeholder"),
             QStringLiteral("/chatbots/0/messages/transfer too_long"),
             QStringLiteral("/chatbots/0/messages/other unknown_member")});
    }

    static void templateRows(const Row &row)
    {
        row("templates",
            R"({"version": 1, "chatbots": [{"name": "A", "templates": {"sim": [
                {"for": "text", "name": "a", "language": "pt_BR"},
                {"for": "text", "name": "", "language": "portuguese"},
                {"for": "video", "name": "a", "language": "pt_BR", "parameters": ["TEXT", "x y", 1]},
                {}, 5], "none": [], "m~/": []}}]})",
            {QStringLiteral("/chatbots/0/templates/sim/1/for not_unique"),
             QStringLiteral("/chatbots/0/templates/sim/1/name empty"),
             QStringLiteral("/chatbots/0/templates/sim/1/language wrong_type"),
             QStringLiteral("/chatbots/0/templates/sim/2/for one_of"),
             QStringLiteral("/chatbots/0/templates/sim/2/parameters/1 wrong_type"),
             QStringLiteral("/chatbots/0/templates/sim/2/parameters/2 wrong_type"),
             QStringLiteral("/chatbots/0/templates/sim/3/for required"),
             QStringLiteral("/chatbots/0/templates/sim/3/name required"),
             QStringLiteral("/chatbots/0/templates/sim/3/language required"),
             QStringLiteral("/chatbots/0/templates/sim/4 wrong_type"),
             QStringLiteral("/chatbots/0/templates/none channel_unknown"),
             QStringLiteral("/chatbots/0/templates/m~0~1 channel_unknown")});
    }
};

KAROO_TEST(SetupFileTest, tst_setupfile)

#include "tst_setupfile.moc"
