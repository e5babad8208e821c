// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/receiveinbound.h"

#include "models/store/contactstore.h"
#include "models/store/documentstore.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <memory>

class ReceiveInboundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void makesPersonConversationAndWindow()
    {
        const auto message = receive(inbound(QStringLiteral("+5511987654321")));
        QVERIFY(message.has_value());
        QCOMPARE(message->status, MessageStatus::Received);
        const Message stored = m_outbox->message(message->row);
        QVERIFY(!stored.outgoing);
        QCOMPARE(stored.text, QStringLiteral("Obrigada!"));
        ContactStore contacts(*m_outbox->store.reader);
        QCOMPARE(contacts.find(stored.contact)->name, QStringLiteral("Maria"));
        QCOMPARE(contacts.lastInbound(stored.contact, m_outbox->channel.value),
                 m_outbox->store.clock.nowMs());
    }

    void joinsTheRunningConversation()
    {
        const ContactId contact = m_outbox->addContact(QStringLiteral("+5511987654321"));
        OutboxFixture::Wanted wanted;
        wanted.contact = contact;
        const Message sent = m_outbox->add(wanted);
        const auto reply = receive(inbound(QStringLiteral("+5511987654321")));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->conversation, sent.conversation);
        QCOMPARE(reply->contact, contact);
    }

    void keepsTheNameThatTheOfficeKnows()
    {
        const ContactId contact = m_outbox->addContact(QStringLiteral("+5511987654321"));
        QVERIFY(receive(inbound(QStringLiteral("+5511987654321"))).has_value());
        QCOMPARE(ContactStore(*m_outbox->store.reader).find(contact)->name,
                 QStringLiteral("+5511987654321"));
    }

    void takesTheSameOneOnce()
    {
        InboundMessage twice = inbound(QStringLiteral("+5511987654321"));
        twice.providerId = QStringLiteral("wamid.9");
        QVERIFY(receive(twice).has_value());
        QVERIFY(!receive(twice).has_value());
        QCOMPARE(m_outbox->count(MessageStatus::Received), 1);
    }

    void keepsTheDocument()
    {
        InboundMessage withFile = inbound(QStringLiteral("+5511987654321"));
        withFile.attachment = Message::Attachment::Document;
        withFile.file =
            StagedFile{QStringLiteral("comprovante.pdf"), QStringLiteral("application/pdf"), 10,
                       QByteArray(32, 'x'), false};
        const auto message = receive(withFile);
        QVERIFY(message && message->document);
        QCOMPARE(DocumentStore(*m_outbox->store.reader).findByRow(*message->document)->filename,
                 QStringLiteral("comprovante.pdf"));
    }

    void refusesAnUnknownChannel()
    {
        InboundMessage astray = inbound(QStringLiteral("+5511987654321"));
        astray.channel = {999};
        const auto refused = m_outbox->store.write<std::optional<Message>>(
            [&](WriteContext &context) { return receiveInbound(context, astray); });
        QCOMPARE(refused.error().code, Error::Code::NotFound);
    }

private:
    InboundMessage inbound(const QString &phone) const
    {
        InboundMessage message;
        message.channel = m_outbox->channel;
        message.from = {Address::Kind::Phone, phone, phone};
        message.name = QStringLiteral("Maria");
        message.text = QStringLiteral("Obrigada!");
        return message;
    }
    std::optional<Message> receive(const InboundMessage &message)
    {
        return m_outbox->must<std::optional<Message>>(
            [&](WriteContext &context) { return receiveInbound(context, message); });
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(ReceiveInboundTest, tst_receiveinbound)

#include "tst_receiveinbound.moc"
