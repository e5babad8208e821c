// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deletechannel.h"
#include "models/actions/deletechatbot.h"
#include "models/actions/savechannel.h"
#include "models/actions/savechatbot.h"
#include "models/actions/savesettings.h"
#include "models/actions/setchannelactive.h"
#include "models/store/auditstore.h"
#include "models/store/messagestore.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"

class SaveActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<SetupFixture>();
        m_channel = saveChannelNamed(QStringLiteral("sim")).value().id;
    }

    void savesAChatbotAndFillsItsExternalId()
    {
        Chatbot chatbot;
        chatbot.name = QStringLiteral("  Cobrança ");
        chatbot.channels = {m_channel};
        const auto saved = save(chatbot);
        QVERIFY(saved.ok());
        QCOMPARE(saved->externalId, QStringLiteral("cobranca"));
        QCOMPARE(saved->name, QStringLiteral("Cobrança"));
        QCOMPARE(*m_store->now()->chatbot(saved->id), *saved);
        chatbot.name = QStringLiteral("Cobranca");
        chatbot.channels.clear();
        QCOMPARE(SetupFixture::places(save(chatbot).error().findings),
                 QStringList{QStringLiteral("/name not_unique")});
    }

    void refusesAChatbotThatSomebodySavedSince()
    {
        Chatbot chatbot;
        chatbot.name = QStringLiteral("A");
        const Chatbot first = *save(chatbot);
        Chatbot second = first;
        second.inactivityMinutes = 60;
        QVERIFY(save(second).ok());
        QCOMPARE(save(second).error().code, Error::Code::RevisionConflict);
        QCOMPARE(save(first).error().code, Error::Code::RevisionConflict);
    }

    void tellsTheSameFindingsAsTheSetupFile()
    {
        Chatbot other;
        other.name = QStringLiteral("Outro");
        other.channels = {m_channel};
        QVERIFY(save(other).ok());
        Chatbot chatbot;
        chatbot.externalId = QStringLiteral("Ção");
        chatbot.system = ExternalSystemId{5};
        chatbot.channels = {m_channel, ChannelId{44}};
        chatbot.inactivityMinutes = 14;
        chatbot.variables.insert(QStringLiteral("NOME_CLIENTE"), QString());
        chatbot.transferMessage = QStringLiteral("{{NOME}}");
        chatbot.templates[m_channel] = {
            {QStringLiteral("text"), QStringLiteral("a"), QStringLiteral("pt_BR"), {}},
            {QStringLiteral("text"), QStringLiteral("b"), QStringLiteral("pt_BR"), {}}};
        QCOMPARE(SetupFixture::places(save(chatbot).error().findings),
                 (QStringList{QStringLiteral("/channels/0 not_unique"),
                              QStringLiteral("/channels/1 channel_unknown"),
                              QStringLiteral("/external_id wrong_type"),
                              QStringLiteral("/external_system not_found"),
                              QStringLiteral("/inactivity_minutes out_of_range"),
                              QStringLiteral("/messages/transfer unknown_placeholder"),
                              QStringLiteral("/name empty"),
                              QStringLiteral("/templates/sim/1/for not_unique"),
                              QStringLiteral("/variables/NOME_CLIENTE one_of")}));
    }

    void freesNameAndExternalIdOfADeletedChatbot()
    {
        Chatbot chatbot;
        chatbot.name = QStringLiteral("A");
        chatbot.channels = {m_channel};
        const Chatbot saved = *save(chatbot);
        QVERIFY(run([&](WriteContext &context) {
            return deleteChatbot(context, saved.id, m_store->actor);
        }));
        QCOMPARE(save(chatbot)->externalId, saved.externalId);
    }

    void pausesAChannelOnceAndKeepsItsRevisionTrue()
    {
        const int before = m_store->now()->channel(m_channel)->revision;
        for (int time = 0; time < 2; ++time) {
            QVERIFY(run([&](WriteContext &context) {
                return setChannelActive(context, m_channel, false, m_store->actor);
            }));
        }
        const ConfigurationPointer now = m_store->now();
        QCOMPARE(now->channel(m_channel)->health(), ChannelHealth::Paused);
        QCOMPARE(now->channel(m_channel)->revision, before + 1);
        QCOMPARE(audit().filter(QStringLiteral("channel.paused")).size(), 1);
    }

    void endsWhatWaitsOnADeletedChannel()
    {
        const MessageRow queued = addMessage(MessageStatus::Queued);
        const MessageRow scheduled = addMessage(MessageStatus::Scheduled);
        const MessageRow sent = addMessage(MessageStatus::Sent);
        Chatbot chatbot;
        chatbot.name = QStringLiteral("A");
        chatbot.channels = {m_channel};
        const ChatbotId id = save(chatbot)->id;
        const auto ended = m_store->write<int>([&](WriteContext &context) {
            return deleteChannel(context, m_channel, m_store->actor);
        });
        QVERIFY(ended.ok());
        QCOMPARE(*ended, 2);
        MessageStore messages(*m_store->reader);
        for (const MessageRow row : {queued, scheduled}) {
            QCOMPARE(messages.find(row)->status, MessageStatus::Failed);
            QCOMPARE(messages.find(row)->error->code, QStringLiteral("channel_removed"));
            const StatusChange last = messages.history(row)->last();
            QCOMPARE(last.status, MessageStatus::Failed);
            QCOMPARE(last.code, QStringLiteral("channel_removed"));
            QCOMPARE(last.actor, m_store->actor);
            QCOMPARE(messages.history(row)->size(), 2);
        }
        QCOMPARE(messages.find(sent)->status, MessageStatus::Sent);
        QVERIFY(m_store->now()->chatbot(id)->channels.isEmpty());
        QVERIFY(saveChannelNamed(QStringLiteral("sim")).ok());
    }

    void savesSettingsByTheSameRules()
    {
        Settings settings;
        settings.idleSeconds = 0;
        settings.theme = QStringLiteral("pink");
        const auto refused = save(settings);
        QCOMPARE(SetupFixture::places(refused.error().findings),
                 (QStringList{QStringLiteral("/idle_seconds out_of_range"),
                              QStringLiteral("/theme one_of")}));
        settings = Settings();
        settings.company = QStringLiteral("Loja");
        QVERIFY(save(settings).ok());
        QVERIFY(save(settings).ok());
        QCOMPARE(m_store->now()->settings, settings);
        QCOMPARE(audit().filter(QStringLiteral("settings.changed")).size(), 1);
    }

private:
    template<class Work>
    bool run(const Work &work)
    {
        return m_store
            ->write<bool>([&](WriteContext &context) -> Result<bool> {
                const Result<void> done = work(context);
                return done ? Result<bool>(true) : done.error();
            })
            .ok();
    }
    Result<Channel> saveChannelNamed(const QString &key)
    {
        ChannelDraft draft;
        draft.channel.key = key;
        draft.channel.name = key;
        draft.channel.kind = QStringLiteral("simulator");
        return m_store->write<Channel>([&](WriteContext &context) {
            return saveChannel(context, draft, {m_store->kinds, m_store->vault}, m_store->actor);
        });
    }
    Result<Chatbot> save(const Chatbot &chatbot)
    {
        return m_store->write<Chatbot>([&](WriteContext &context) {
            return saveChatbot(context, chatbot, m_store->kinds, m_store->actor);
        });
    }
    Result<Settings> save(const Settings &settings)
    {
        return m_store->write<Settings>(
            [&](WriteContext &context) { return saveSettings(context, settings, m_store->actor); });
    }
    MessageRow addMessage(MessageStatus status)
    {
        return m_store->addMessage(m_channel, status).row;
    }
    QStringList audit()
    {
        QStringList verbs;
        const auto entries = AuditStore(*m_store->reader).newest(100);
        for (const AuditEntry &entry : *entries) {
            verbs.append(entry.verb);
        }
        return verbs;
    }

    std::unique_ptr<SetupFixture> m_store;
    ChannelId m_channel;
};

KAROO_TEST(SaveActionsTest, tst_saveactions)

#include "tst_saveactions.moc"
