// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/sendtest.h"

#include "models/actions/receiveinbound.h"
#include "models/rules/addresses.h"
#include "models/store/contactstore.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <memory>

class SendTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void goesTheRoadOfEveryMessage()
    {
        TestMessage test = toPhone(QStringLiteral(" (11) 98765-4321 "));
        test.templateCall =
            TemplateCall{QStringLiteral("hello_world"), QStringLiteral("en_US"), {}};
        const auto queued = send(test);
        QVERIFY(queued.ok());
        const Message message = m_outbox->message(queued->row);
        QCOMPARE(message.status, MessageStatus::Queued);
        QCOMPARE(message.to.value, QStringLiteral("+5511987654321"));
        QCOMPARE(message.text, QStringLiteral("Teste"));
        QCOMPARE(message.templateCall, test.templateCall);
        QVERIFY(!message.chatbot && !message.system);
        QCOMPARE(m_outbox->history(message).first().actor.name, QStringLiteral("ana"));
        // The dispatcher may take it at once.
        QVERIFY(m_outbox->claim(message));
    }

    void isNotWantedAnyMoreAfterAWhile()
    {
        const auto queued = send(toPhone(QStringLiteral("+5511987654321")));
        m_outbox->store.clock.advance(testMessageMs);
        QVERIFY(!m_outbox->claim(*queued));
        QCOMPARE(m_outbox->status(*queued), MessageStatus::Expired);
    }

    void anAnswerToItBelongsToThatPerson()
    {
        const auto queued = send(toPhone(QStringLiteral("+5511987654321")));
        InboundMessage inbound;
        inbound.channel = m_outbox->channel;
        inbound.from = *Addresses::parse(Address::Kind::Phone, QStringLiteral("+5511987654321"));
        inbound.text = QStringLiteral("Chegou");
        const auto answer = m_outbox->must<std::optional<Message>>(
            [&](WriteContext &context) { return receiveInbound(context, inbound); });
        QCOMPARE(answer->conversation, queued->conversation);
        QCOMPARE(answer->contact, queued->contact);
    }

    void refusesWhatIsNoPhone_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<FindingCode>("code");
        QTest::newRow("nothing") << QStringLiteral("  ") << FindingCode::Required;
        QTest::newRow("too short") << QStringLiteral("12") << FindingCode::NotAPhone;
    }
    void refusesWhatIsNoPhone()
    {
        QFETCH(QString, phone);
        QFETCH(FindingCode, code);
        const auto queued = send(toPhone(phone));
        QVERIFY(!queued.ok());
        QCOMPARE(queued.error().findings.size(), 1);
        QCOMPARE(queued.error().findings.first().pointer, QStringLiteral("/phone"));
        QCOMPARE(queued.error().findings.first().code, code);
        QCOMPARE(m_outbox->count(MessageStatus::Queued), 0);
    }

    void aChannelThatIsGoneSendsNothing()
    {
        TestMessage test = toPhone(QStringLiteral("+5511987654321"));
        test.channel = ChannelId{999};
        const auto queued = send(test);
        QVERIFY(!queued.ok());
        QCOMPARE(queued.error().code, Error::Code::NotFound);
    }

private:
    TestMessage toPhone(const QString &phone) const
    {
        return {m_outbox->channel, phone, QStringLiteral("Teste")};
    }
    Result<Message> send(const TestMessage &test)
    {
        return m_outbox->store.write<Message>([&](WriteContext &context) {
            return sendTest(context, test, {Actor::Kind::Window, 0, QStringLiteral("ana")});
        });
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(SendTestTest, tst_sendtest)
#include "tst_sendtest.moc"
