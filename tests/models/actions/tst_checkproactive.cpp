// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/sendproactive.h"
#include "models/rules/channelkinds.h"
#include "models/store/systemstore.h"
#include "tests/models/actions/proactiveseeds.h"
#include "tests/support/storefixture.h"
#include "tests/support/testregistry.h"

class CheckProactiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        const auto done = m_store->write<bool>([this](WriteContext &context) -> Result<bool> {
            Connection &connection = context.connection();
            m_system = *SystemStore(connection).insert({{}, QStringLiteral("ERP"), {}, 0, 1});
            const ChannelId channel =
                ProactiveSeeds::addChannel(connection, QStringLiteral("telefone"), "simulator");
            ProactiveSeeds::addChatbot(connection, QStringLiteral("cobranca"), m_system, {channel},
                                       true, true);
            context.note(Change::Kind::Chatbot, 1, true);
            return true;
        });
        QVERIFY(done.ok());
        m_request.chatbot = QStringLiteral("cobranca");
        m_request.to.phone = QStringLiteral("11987654321");
        m_request.to.name = QStringLiteral("Ana");
        m_request.text = QStringLiteral("Oi {{NOME_CLIENTE}} {{OMNICHANNEL_SESSION}}");
    }
    void cleanup() { m_store.reset(); }

    void fillsTheTextAndWritesNothing()
    {
        const auto checked = check();
        QVERIFY(checked.ok());
        QCOMPARE(checked->channelKey, QStringLiteral("telefone"));
        QCOMPARE(checked->text, QString::fromUtf8("Oi Ana ses_…"));
        QCOMPARE(count("SELECT count(*) FROM contacts"), 0);
        QCOMPARE(count("SELECT count(*) FROM conversations"), 0);
        QCOMPARE(count("SELECT count(*) FROM messages"), 0);
    }

    void findsWhatSendingFinds()
    {
        m_request.to.phone = QStringLiteral("190");
        m_request.text = QStringLiteral("{{NADA}}");
        const auto checked = check();
        const auto sent = m_store->write<AcceptedMessage>([this](WriteContext &context) {
            return sendProactive(context, m_request, {m_system, {}}, m_kinds);
        });
        QVERIFY(!checked.ok() && !sent.ok());
        QVERIFY(checked.error().findings.size() >= 2);
        QCOMPARE(checked.error().findings, sent.error().findings);
    }

private:
    Result<CheckedMessage> check()
    {
        return m_store->write<CheckedMessage>([this](WriteContext &context) {
            return checkProactive(context, m_request, {m_system, {}}, m_kinds);
        });
    }
    int count(const char *sql)
    {
        Statement query = m_store->reader->prepared(sql);
        return query.step() ? static_cast<int>(query.integer(0)) : -1;
    }

    std::unique_ptr<StoreFixture> m_store;
    ChannelKinds m_kinds = ChannelKinds::released();
    ExternalSystemId m_system;
    ProactiveRequest m_request;
};

KAROO_TEST(CheckProactiveTest, tst_checkproactive)

#include "tst_checkproactive.moc"
