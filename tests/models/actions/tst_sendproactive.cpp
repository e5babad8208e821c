// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/sendproactive.h"
#include "models/rules/channelkinds.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/messagestore.h"
#include "models/store/settingsstore.h"
#include "models/store/systemstore.h"
#include "tests/models/actions/proactiveseeds.h"
#include "tests/support/storefixture.h"
#include "tests/support/testregistry.h"

Q_DECLARE_METATYPE(FindingCode)

using ProactiveSeeds::addChannel;
using ProactiveSeeds::addChatbot;

namespace {

using Changer = std::function<void(ProactiveRequest &)>;

constexpr qint64 hourMs = 3600 * 1000;

ProactiveRequest plainRequest()
{
    ProactiveRequest request;
    request.chatbot = QStringLiteral("cobranca");
    request.to.phone = QStringLiteral("(11) 98765-4321");
    request.to.name = QStringLiteral("João Silva");
    request.text = QStringLiteral("Olá {{NOME_CLIENTE}}");
    request.fileMember = QStringLiteral("id");
    return request;
}

} // namespace

class SendProactiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_kinds = ChannelKinds::released();
        ChannelKind mail;
        mail.name = QStringLiteral("mail");
        mail.addresses = {Address::Kind::Email};
        m_kinds.add(mail);
        setUp();
    }
    void cleanup() { m_store.reset(); }

    void queuesAFilledText()
    {
        const auto accepted = send(plainRequest());
        QVERIFY(accepted.ok());
        QCOMPARE(accepted->status, MessageStatus::Queued);
        QCOMPARE(accepted->channelKey, QStringLiteral("telefone"));
        const auto message = MessageStore(*m_store->reader).find(accepted->id);
        QVERIFY(message.has_value());
        QCOMPARE(message->text, QStringLiteral("Olá João Silva"));
        QCOMPARE(message->to.value, QStringLiteral("+5511987654321"));
        const auto history = MessageStore(*m_store->reader).history(message->row);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().actor.name, QStringLiteral("krd_test"));
    }

    void makesOneContactWithAndWithoutTheNinthDigit()
    {
        QVERIFY(send(plainRequest()).ok());
        ProactiveRequest twin = plainRequest();
        twin.to.phone = QStringLiteral("+551187654321");
        const auto accepted = send(twin);
        QVERIFY(accepted.ok());
        QCOMPARE(count("SELECT count(*) FROM contacts"), 1);
        QCOMPARE(count("SELECT count(*) FROM conversations"), 1);
    }

    void fillsTheSession()
    {
        ProactiveRequest request = plainRequest();
        request.text = QStringLiteral("{{OMNICHANNEL_SESSION}}");
        const auto accepted = send(request);
        const auto message = MessageStore(*m_store->reader).find(accepted->id);
        const auto conversation = ConversationStore(*m_store->reader).find(message->conversation);
        QCOMPARE(message->text, conversation->id.text());
        QVERIFY(message->text.startsWith(QLatin1String("ses_")));
    }

    void reachesAKnownContactByItsCustomerId()
    {
        ProactiveRequest first = plainRequest();
        first.to.customerId = QStringLiteral("987654321");
        QVERIFY(send(first).ok());
        ProactiveRequest second;
        second.to.customerId = QStringLiteral("987654321");
        second.text = QStringLiteral("{{NUMERO_CLIENTE}} {{NOME_CLIENTE}}");
        const auto accepted = send(second);
        QVERIFY(accepted.ok());
        QCOMPARE(MessageStore(*m_store->reader).find(accepted->id)->text,
                 QStringLiteral("987654321 João Silva"));
        // What the request says of the person goes before what is known.
        second.to.name = QStringLiteral("JOÃO SILVA");
        const auto again = send(second);
        QVERIFY(again.ok());
        QCOMPARE(MessageStore(*m_store->reader).find(again->id)->text,
                 QStringLiteral("987654321 JOÃO SILVA"));
    }

    void takesTheNextChannelWhenOneIsPaused()
    {
        pause(m_simulator);
        ProactiveRequest request = plainRequest();
        request.to.email = QStringLiteral("joao@example.com");
        const auto accepted = send(request);
        QCOMPARE(accepted->channelKey, QStringLiteral("correio"));
        QVERIFY(accepted->warnings.isEmpty());
    }

    void keepsTheMessageForANamedPausedChannel()
    {
        pause(m_simulator);
        ProactiveRequest request = plainRequest();
        request.channel = QStringLiteral("telefone");
        const auto accepted = send(request);
        QCOMPARE(accepted->status, MessageStatus::Queued);
        QCOMPARE(accepted->warnings,
                 (QList<Warning>{{QStringLiteral("channel_offline"), QStringLiteral("telefone")}}));
    }

    void schedules()
    {
        ProactiveRequest request = plainRequest();
        request.sendAt = m_store->clock.nowMs() + hourMs;
        const auto accepted = send(request);
        QCOMPARE(accepted->status, MessageStatus::Scheduled);
        request.sendAt = m_store->clock.nowMs() - hourMs;
        QCOMPARE(send(request)->status, MessageStatus::Queued);
    }

    void requestVariablesWin()
    {
        ProactiveRequest request = plainRequest();
        request.text = QStringLiteral("{{EMPRESA}}");
        QCOMPARE(MessageStore(*m_store->reader).find(send(request)->id)->text,
                 QStringLiteral("Loja da Ana"));
        request.variables.insert(QStringLiteral("EMPRESA"), QStringLiteral("Filial"));
        QCOMPARE(MessageStore(*m_store->reader).find(send(request)->id)->text,
                 QStringLiteral("Filial"));
    }

    void needsNoChatbotWhereOneIsMeant()
    {
        ProactiveRequest request = plainRequest();
        request.chatbot.clear();
        QVERIFY(send(request).ok());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<Changer>("change");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<FindingCode>("code");
        const auto row = [](const char *name, Changer change, const char *pointer,
                            FindingCode code) {
            QTest::newRow(name) << change << QString::fromLatin1(pointer) << code;
        };
        using R = ProactiveRequest &;
        const auto text = [](const char *literal) { return QString::fromUtf8(literal); };
        row(
            "unknown chatbot", [=](R r) { r.chatbot = text("nada"); }, "/chatbot",
            FindingCode::ChatbotUnknown);
        row(
            "another system's", [=](R r) { r.chatbot = text("alheio"); }, "/chatbot",
            FindingCode::ChatbotUnknown);
        row(
            "inactive", [=](R r) { r.chatbot = text("parado"); }, "/chatbot",
            FindingCode::ChatbotInactive);
        row(
            "not proactive", [=](R r) { r.chatbot = text("menu"); }, "/chatbot",
            FindingCode::ChatbotNotProactive);
        row(
            "no recipient", [](R r) { r.to.phone.clear(); }, "/to", FindingCode::Required);
        row(
            "not a phone", [=](R r) { r.to.phone = text("123"); }, "/to/phone",
            FindingCode::NotAPhone);
        row(
            "not an e-mail", [=](R r) { r.to.email = text("joao@"); }, "/to/email",
            FindingCode::NotAnEmail);
        row(
            "odd id", [=](R r) { r.to.telegram = text("a b"); }, "/to/telegram",
            FindingCode::WrongType);
        row(
            "unknown customer",
            [=](R r) {
                r.to.phone.clear();
                r.to.customerId = text("1");
            },
            "/to/customer_id", FindingCode::NotFound);
        row(
            "unknown channel", [=](R r) { r.channel = text("nada"); }, "/channel",
            FindingCode::ChannelUnknown);
        row(
            "channel of another", [=](R r) { r.channel = text("outro"); }, "/channel",
            FindingCode::ChannelNotOfChatbot);
        row(
            "named cannot reach", [=](R r) { r.channel = text("correio"); }, "/channel",
            FindingCode::ChannelCannotReach);
        row(
            "none can reach",
            [=](R r) {
                r.to = {};
                r.to.name = text("A");
                r.to.instagram = text("ana");
            },
            "/to", FindingCode::ChannelCannotReach);
        row(
            "no content", [](R r) { r.text.clear(); }, "", FindingCode::Required);
        row(
            "long text", [](R r) { r.text = QString(4097, QLatin1Char('a')); }, "/text",
            FindingCode::TooLong);
        row(
            "unknown placeholder", [=](R r) { r.text = text("{{NOME_CLINTE}}"); }, "/text",
            FindingCode::UnknownPlaceholder);
        row(
            "no name for it", [](R r) { r.to.name.clear(); }, "/to/name", FindingCode::Empty);
        row(
            "no number for it", [=](R r) { r.text = text("{{NUMERO_CLIENTE}}"); },
            "/to/customer_id", FindingCode::Empty);
        row(
            "account id is not set", [=](R r) { r.text = text("{{ID_CONTA_KAROO}}"); }, "/text",
            FindingCode::Empty);
        row(
            "empty variable",
            [=](R r) {
                r.text = text("{{VALOR}}");
                r.variables.insert(text("VALOR"), {});
            },
            "/variables/VALOR", FindingCode::Empty);
        row(
            "system's variable", [=](R r) { r.variables.insert(text("NOME_CLIENTE"), text("x")); },
            "/variables/NOME_CLIENTE", FindingCode::OneOf);
        row(
            "odd variable", [=](R r) { r.variables.insert(text("a/b"), text("x")); },
            "/variables/a~1b", FindingCode::WrongType);
        row(
            "long reference", [](R r) { r.reference = QString(256, QLatin1Char('a')); },
            "/reference", FindingCode::TooLong);
        row(
            "long past", [](R r) { r.sendAt = 1000; }, "/send_at", FindingCode::InThePast);
        row(
            "far future", [](R r) { r.sendAt = 1795521600000 + 400 * 24 * hourMs; }, "/send_at",
            FindingCode::TooFar);
        row(
            "expired", [](R r) { r.expiresAt = 1000; }, "/expires_at", FindingCode::InThePast);
        row(
            "expires before it is sent",
            [](R r) {
                r.sendAt = 1795521600000 + 2 * hourMs;
                r.expiresAt = 1795521600000 + hourMs;
            },
            "/expires_at", FindingCode::OutOfRange);
        row(
            "unknown document",
            [](R r) {
                r.attachment = Message::Attachment::Document;
                r.file = DocumentId::create(1);
            },
            "/document/id", FindingCode::NotFound);
        row(
            "template alone",
            [=](R r) {
                r.text.clear();
                r.templateCall = TemplateCall{text("aviso"), text("pt_BR"), {}};
            },
            "/template", FindingCode::TemplateUnknown);
        row(
            "empty parameter",
            [=](R r) {
                r.templateCall = TemplateCall{text("aviso"), text("pt_BR"), {text(" ")}};
            },
            "/template/parameters/0", FindingCode::TemplateParameters);
    }
    void findsWhatIsWrong()
    {
        QFETCH(Changer, change);
        QFETCH(QString, pointer);
        QFETCH(FindingCode, code);
        ProactiveRequest request = plainRequest();
        request.pointer = QStringLiteral("/messages/3");
        change(request);
        const auto refused = send(request);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QCOMPARE(refused.error().findings.size(), 1);
        QCOMPARE(refused.error().findings.first().pointer, QStringLiteral("/messages/3") + pointer);
        QCOMPARE(refused.error().findings.first().code, code);
        QCOMPARE(count("SELECT count(*) FROM contacts"), 0);
        QCOMPARE(count("SELECT count(*) FROM messages"), 0);
    }

    void findsTheConflictOfTwoContacts()
    {
        ProactiveRequest first = plainRequest();
        first.to.customerId = QStringLiteral("1");
        ProactiveRequest second = plainRequest();
        second.to.phone = QStringLiteral("21 98765-4321");
        second.to.customerId = QStringLiteral("2");
        QVERIFY(send(first).ok());
        QVERIFY(send(second).ok());
        second.to.customerId = QStringLiteral("1");
        const auto refused = send(second);
        QCOMPARE(refused.error().findings,
                 (Findings{{QStringLiteral("/to"), FindingCode::ContactConflict, {}}}));
    }

    void saysAllFindingsAtOnce()
    {
        ProactiveRequest request = plainRequest();
        request.chatbot = QStringLiteral("nada");
        request.to.phone = QStringLiteral("1");
        request.reference = QString(300, QLatin1Char('r'));
        QCOMPARE(send(request).error().findings.size(), 3);
    }

    void keepsOneRecordForTheSameBytes()
    {
        ProactiveRequest request = plainRequest();
        request.attachment = Message::Attachment::Document;
        request.file = StagedFile{QStringLiteral("b.pdf"), QStringLiteral("application/pdf"), 5,
                                  QByteArray(32, 'h'), true};
        const auto accepted = send(request);
        QVERIFY(accepted.ok());
        QCOMPARE(accepted->warnings.first().code, QStringLiteral("file_encrypted"));
        QVERIFY(send(request).ok());
        QCOMPARE(count("SELECT count(*) FROM documents"), 1);
    }

private:
    void setUp()
    {
        const auto done = m_store->write<bool>([this](WriteContext &context) -> Result<bool> {
            Connection &connection = context.connection();
            m_system = *SystemStore(connection).insert({{}, QStringLiteral("ERP"), {}, 0, 1});
            const auto other = *SystemStore(connection).insert({{}, QStringLiteral("X"), {}, 0, 1});
            m_simulator = addChannel(connection, QStringLiteral("telefone"), "simulator");
            const ChannelId mail = addChannel(connection, QStringLiteral("correio"), "mail");
            addChannel(connection, QStringLiteral("outro"), "simulator");
            const QList<ChannelId> channels{m_simulator, mail};
            addChatbot(connection, QStringLiteral("cobranca"), m_system, channels, true, true);
            addChatbot(connection, QStringLiteral("alheio"), other, channels, true, true);
            addChatbot(connection, QStringLiteral("parado"), m_system, channels, false, true);
            addChatbot(connection, QStringLiteral("menu"), m_system, channels, true, false);
            context.note(Change::Kind::Chatbot, 0);
            return true;
        });
        QVERIFY(done.ok());
    }

    void pause(ChannelId id)
    {
        QVERIFY(m_store
                    ->write<bool>([id](WriteContext &context) -> Result<bool> {
                        context.note(Change::Kind::Channel, id.value);
                        return ChannelStore(context.connection()).setActive(id, false).ok();
                    })
                    .ok());
    }

    Result<AcceptedMessage> send(const ProactiveRequest &request)
    {
        const Sender sender{m_system, {Actor::Kind::Token, 1, QStringLiteral("krd_test")}};
        return m_store->write<AcceptedMessage>([&](WriteContext &context) {
            return sendProactive(context, request, sender, m_kinds);
        });
    }

    int count(const char *sql)
    {
        Statement query = m_store->reader->prepared(sql);
        return query.step() ? static_cast<int>(query.integer(0)) : -1;
    }

    std::unique_ptr<StoreFixture> m_store;
    ChannelKinds m_kinds;
    ExternalSystemId m_system;
    ChannelId m_simulator;
};

KAROO_TEST(SendProactiveTest, tst_sendproactive)

#include "tst_sendproactive.moc"
