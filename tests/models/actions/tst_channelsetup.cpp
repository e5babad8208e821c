// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/choosetemplate.h"
#include "models/actions/exportsetup.h"
#include "models/actions/savechannel.h"
#include "models/actions/settlesecrets.h"
#include "models/store/channelstore.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/windowedkind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QByteArray fileOf(const QByteArray &members)
{
    return R"({"version": 1, "channels": [{"key": "loja", )" + members + "}]}";
}

const QByteArray made = R"("name": "Loja", "kind": "windowed")";

} // namespace

/// Settings with defaults and secrets that are not needed, at both doors.
class ChannelSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<SetupFixture>();
        m_store->kinds.add(windowedKind());
    }

    void takesALeftOutSettingAsItsDefault()
    {
        QCOMPARE(m_store->lines(fileOf(made)),
                 (QStringList{QStringLiteral("!"),
                              QStringLiteral("/channels/0/settings/phone_number_id required")}));
        QVERIFY(apply(made + R"(, "settings": {"phone_number_id": "106"})"));
        QCOMPARE(channel().settings.keys(), QStringList{QStringLiteral("phone_number_id")});
        QCOMPARE(exported(),
                 QJsonObject({{QStringLiteral("phone_number_id"), QStringLiteral("106")}}));
    }

    void resetsASettingByNull()
    {
        QVERIFY(apply(made + R"(, "settings": {"phone_number_id": "106", "api_version": "v24.0",
            "base_url": "http:)"
                             "//127.0.0.1:9000\"}"));
        QCOMPARE(exported().value(QLatin1String("api_version")).toString(),
                 QStringLiteral("v24.0"));
        QCOMPARE(m_store->lines(fileOf(R"("settings": {"api_version": null})")),
                 QStringList{QStringLiteral("Channel loja: changed (settings/api_version)")});
        QCOMPARE(channel().settings.keys(),
                 (QStringList{QStringLiteral("base_url"), QStringLiteral("phone_number_id")}));
        QVERIFY(m_store->lines(fileOf(R"("settings": {"api_version": null})")).isEmpty());
        QCOMPARE(m_store->lines(fileOf(R"("settings": {"phone_number_id": null})")),
                 (QStringList{QStringLiteral("!"),
                              QStringLiteral("/channels/0/settings/phone_number_id required")}));
    }

    void checksTheFormOfVersionAndAddress_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *value, const char *code) {
            QTest::newRow(value) << QByteArray(name) << QByteArray(value)
                                 << QString::fromLatin1(code);
        };
        row("api_version", "v23.0", "");
        row("api_version", "v9.15", "");
        row("api_version", "23.0", "wrong_type");
        row("api_version", "v23", "wrong_type");
        row("api_version", "v23.0/x", "wrong_type");
        row("api_version", "v23.0\\n", "wrong_type");
        row("api_version", "", "empty");
        row("base_url", "https://graph.facebook.com", "");
        row("base_url", "http://127.0.0.1:8080", "");
        row("base_url", "http://localhost:8080/meta", "");
        row("base_url", "ftp://graph.facebook.com", "wrong_type");
        row("base_url", "graph.facebook.com", "wrong_type");
        row("base_url", "https://graph.facebook.com?x=1", "wrong_type");
        row("base_url", "https://graph.facebook.com/#x", "wrong_type");
        row("base_url", "https://ana:senha@graph.facebook.com", "wrong_type");
    }
    void checksTheFormOfVersionAndAddress()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, code);
        const QByteArray json =
            made + R"(, "settings": {"phone_number_id": "1", ")" + name + R"(": ")" + value + "\"}";
        const QString place = QStringLiteral("/settings/") + QString::fromLatin1(name);
        const QStringList wanted =
            code.isEmpty() ? QStringList()
                           : QStringList{QStringLiteral("!"), QStringLiteral("/channels/0") +
                                                                  place + QLatin1Char(' ') + code};
        const QStringList lines = m_store->lines(fileOf(json));
        QCOMPARE(code.isEmpty() ? lines.filter(QStringLiteral("!")) : lines, wanted);
        // The same at the door of the form.
        ChannelDraft draft = drafted();
        const QByteArray unescaped = QByteArray(value).replace("\\n", "\n");
        draft.channel.settings.insert(QString::fromLatin1(name), QString::fromLatin1(unescaped));
        const auto saved = save(draft);
        QCOMPARE(saved ? QStringList() : SetupFixture::places(saved.error().findings),
                 code.isEmpty() ? QStringList() : QStringList{place + QLatin1Char(' ') + code});
    }

    void locksAChannelWhoseSecretsAnotherKeySealed()
    {
        QVERIFY(apply(made + R"(, "settings": {"phone_number_id": "106"},
            "secrets": {"access_token": "t"})"));
        const auto kept = ChannelStore(*m_store->reader).secrets(channel().id);
        const TestVault other;
        QVERIFY(saveNumber(QStringLiteral("107"), other));
        QCOMPARE(channel().brokenCode, QStringLiteral("secrets_locked"));
        // Nothing writes over them: with their own key they are good again.
        QCOMPARE(*ChannelStore(*m_store->reader).secrets(channel().id), *kept);
        QVERIFY(saveNumber(QStringLiteral("108"), m_store->vault));
        QCOMPARE(channel().brokenCode, QString());
    }

    void locksEveryChannelWhenTheKeyIsGoneAndLetsThemGoOnWhenItIsBack()
    {
        QVERIFY(apply(made + R"(, "settings": {"phone_number_id": "106"},
            "secrets": {"access_token": "t", "app_secret": "s"})"));
        QVERIFY(m_store
                    ->apply(R"({"version": 1, "channels": [{"key": "telefone",
            "name": "Telefone", "kind": "simulator"}]})")
                    .ok());
        const auto kept = ChannelStore(*m_store->reader).secrets(channel().id);
        m_store->vault.isLocked = true;
        QCOMPARE(settle(), 1);
        QCOMPARE(channel().brokenCode, QStringLiteral("secrets_locked"));
        QCOMPARE(channel().brokenDetail, QStringLiteral("access_token, app_secret"));
        QCOMPARE(m_store->now()->channel(QStringLiteral("telefone"))->brokenCode, QString());
        QCOMPARE(*ChannelStore(*m_store->reader).secrets(channel().id), *kept);
        // What is typed meanwhile is refused: there is nothing to seal it with.
        QCOMPARE(m_store->apply(fileOf(R"("secrets": {"access_token": "new"})")).error().code,
                 Error::Code::Io);
        QVERIFY(m_store->queue->health().ok());
        QCOMPARE(*ChannelStore(*m_store->reader).secrets(channel().id), *kept);
        m_store->vault.isLocked = false;
        QCOMPARE(settle(), 0);
        QCOMPARE(channel().health(), ChannelHealth::Unchecked);
    }

    void isBrokenOnlyWithoutTheSecretsItNeeds()
    {
        QVERIFY(apply(made + R"(, "settings": {"phone_number_id": "106"})"));
        QCOMPARE(channel().brokenCode, QStringLiteral("secrets_missing"));
        QCOMPARE(channel().brokenDetail, QStringLiteral("access_token"));
        QVERIFY(apply(R"("secrets": {"app_secret": "s"})"));
        QCOMPARE(channel().brokenCode, QStringLiteral("secrets_missing"));
        QVERIFY(apply(R"("secrets": {"access_token": "t"})"));
        QCOMPARE(channel().brokenCode, QString());
        QVERIFY(apply(R"("secrets": {"app_secret": null})"));
        QCOMPARE(channel().brokenCode, QString());
        QVERIFY(apply(R"("secrets": {"access_token": null})"));
        QCOMPARE(channel().brokenCode, QStringLiteral("secrets_missing"));
    }

    void keepsTheTemplatesOfAChatbot()
    {
        QVERIFY(apply(made + R"(, "settings": {"phone_number_id": "106"})"));
        const QByteArray bots = R"({"version": 1, "chatbots": [{"external_id": "cobranca",
            "name": "Cobrança", "channels": ["loja"], "templates": {"loja": [
              {"for": "text", "name": "aviso", "language": "pt_BR", "parameters": ["TEXT"]},
              {"for": "document", "name": "boleto", "language": "pt_BR",
               "parameters": ["NOME_CLIENTE", "VALOR"]}]}}]})";
        QVERIFY(m_store->apply(bots).ok());
        const Chatbot bot = *m_store->now()->chatbot(QStringLiteral("cobranca"));
        const QList<TemplateUse> uses = bot.templates.value(channel().id);
        QCOMPARE(uses.size(), 2);
        QCOMPARE(uses.at(0).purpose, QStringLiteral("document"));
        QCOMPARE(uses.at(0).parameters,
                 (QStringList{QStringLiteral("NOME_CLIENTE"), QStringLiteral("VALOR")}));
        QCOMPARE(uses.at(1).name, QStringLiteral("aviso"));
        QVERIFY(m_store->lines(bots).isEmpty());
        QVERIFY(m_store->lines(exportSetup(*m_store->now())).isEmpty());
    }

    void choosesATemplateForOnePurpose()
    {
        QVERIFY(apply(made + R"(, "settings": {"phone_number_id": "106"})"));
        QVERIFY(m_store
                    ->apply(R"({"version": 1, "chatbots": [{"external_id": "cobranca",
                      "name": "Cobrança", "channels": ["loja"], "templates": {"loja": [
                        {"for": "text", "name": "aviso", "language": "pt_BR", "parameters": []},
                        {"for": "image", "name": "foto", "language": "pt_BR",
                         "parameters": []}]}}]})")
                    .ok());
        TemplateUse use;
        use.name = QStringLiteral("lembrete");
        use.language = QStringLiteral("es");
        use.parameters = QStringList{QStringLiteral("TEXT")};
        QCOMPARE(chosen(use), QStringLiteral("image foto, text lembrete"));
        QCOMPARE(m_store->now()->chatbot(QStringLiteral("cobranca"))->revision, 2);
        QCOMPARE(chosen(std::nullopt), QStringLiteral("image foto"));
        use.name.clear();
        QCOMPARE(chosen(use), QStringLiteral("/templates/loja/1/name empty"));
    }

private:
    int settle()
    {
        const auto locked = m_store->write<int>([this](WriteContext &context) {
            return settleSecrets(context, {m_store->kinds, m_store->vault});
        });
        return locked ? *locked : -1;
    }
    bool saveNumber(const QString &number, const Vault &vault)
    {
        Channel changed = channel();
        changed.settings.insert(QStringLiteral("phone_number_id"), number);
        const ChannelTools tools{m_store->kinds, vault};
        return m_store
            ->write<Channel>([&](WriteContext &context) {
                return saveChannel(context, {changed, {}}, tools, m_store->actor);
            })
            .ok();
    }
    /// The chatbot's templates after this one was chosen for texts, or the findings.
    QString chosen(const std::optional<TemplateUse> &use)
    {
        const ChatbotId bot = m_store->now()->chatbot(QStringLiteral("cobranca"))->id;
        const auto saved = m_store->write<Chatbot>([&](WriteContext &context) {
            const TemplateChoice choice{bot, channel().id, QStringLiteral("text"), use};
            return chooseTemplate(context, choice, m_store->kinds, m_store->actor);
        });
        if (!saved) {
            return SetupFixture::places(saved.error().findings).join(QLatin1Char(' '));
        }
        QStringList uses;
        for (const TemplateUse &one : saved->templates.value(channel().id)) {
            uses.append(one.purpose + QLatin1Char(' ') + one.name);
        }
        return uses.join(QStringLiteral(", "));
    }
    bool apply(const QByteArray &members) { return m_store->apply(fileOf(members)).ok(); }
    Channel channel() const { return *m_store->now()->channel(QStringLiteral("loja")); }
    QJsonObject exported() const
    {
        return QJsonDocument::fromJson(exportSetup(*m_store->now()))
            .object()
            .value(QLatin1String("channels"))
            .toArray()
            .at(0)
            .toObject()
            .value(QLatin1String("settings"))
            .toObject();
    }
    static ChannelDraft drafted()
    {
        ChannelDraft draft;
        draft.channel.key = QStringLiteral("formulario");
        draft.channel.name = QStringLiteral("Formulário");
        draft.channel.kind = QStringLiteral("windowed");
        draft.channel.settings.insert(QStringLiteral("phone_number_id"), QStringLiteral("1"));
        return draft;
    }
    Result<Channel> save(const ChannelDraft &draft)
    {
        return m_store->write<Channel>([&](WriteContext &context) {
            return saveChannel(context, draft, {m_store->kinds, m_store->vault}, m_store->actor);
        });
    }

    std::unique_ptr<SetupFixture> m_store;
};

KAROO_TEST(ChannelSetupTest, tst_channelsetup)

#include "tst_channelsetup.moc"
