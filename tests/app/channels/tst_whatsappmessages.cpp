// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/addresses.h"
#include "tests/app/channels/whatsappfixture.h"
#include "tests/support/testregistry.h"

namespace {

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

ProviderTemplate known(const QStringList &bodyPlaceholders)
{
    ProviderTemplate known;
    known.bodyPlaceholders = bodyPlaceholders;
    return known;
}

} // namespace

/// Every shape in which a message leaves, before a stand-in that refuses whatever Meta would.
class WhatsAppMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_road = std::make_unique<WhatsAppFixture>(); }
    void cleanup()
    {
        QCOMPARE(m_road->meta.problems(), QStringList());
        m_road.reset();
    }

    void sendsAText()
    {
        const OutboundMessage message = m_road->text();
        expectSent(message);
        QJsonObject expected = parsed(R"({"messaging_product": "whatsapp",
            "recipient_type": "individual", "to": "5511987654321", "type": "text",
            "text": {"body": "Olá, Ana", "preview_url": false}})");
        expected.insert(QLatin1String("biz_opaque_callback_data"), message.message.id.text());
        QCOMPARE(m_road->lastBody(), expected);
    }

    void repliesToTheMessageThatItAnswers()
    {
        OutboundMessage message = m_road->text();
        message.message.replyTo = QStringLiteral("wamid.IN1");
        expectSent(message);
        QCOMPARE(m_road->lastBody().value(QLatin1String("context")).toObject(),
                 parsed(R"({"message_id": "wamid.IN1"})"));
    }

    void writesToWhoHidesTheNumber()
    {
        OutboundMessage message = m_road->text();
        message.message.to = {Address::Kind::WhatsAppUser, QStringLiteral("BR.13491208655302"),
                              QString()};
        const Send::Sent sent = expectSent(message);
        const QJsonObject body = m_road->lastBody();
        QCOMPARE(body.value(QLatin1String("recipient")).toString(),
                 QStringLiteral("BR.13491208655302"));
        QVERIFY(!body.contains(QLatin1String("to")));
        QCOMPARE(sent.alsoKnownAs.size(), 1);
        QCOMPARE(sent.alsoKnownAs.first().value, QStringLiteral("BR.13491208655302"));
    }

    void learnsWhatMetaCallsThePerson()
    {
        OutboundMessage message = m_road->text();
        message.message.to.value = QStringLiteral("+5531987654321");
        const QList<Address> known = expectSent(message).alsoKnownAs;
        QCOMPARE(known.size(), 2);
        // The number as WhatsApp writes it is the same person's with the ninth digit.
        QCOMPARE(known.first().value, QStringLiteral("+553187654321"));
        QCOMPARE(known.first().matchKey,
                 Addresses::parse(Address::Kind::Phone, message.message.to.value)->matchKey);
        QVERIFY(known.last().kind == Address::Kind::WhatsAppUser);
        QCOMPARE(known.last().value, QStringLiteral("BR.553187654321"));
    }

    void takesEveryFormOfSuccess_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("names");
        const auto row = [](const char *name, const char *answer, int names) {
            QTest::newRow(name) << QByteArray(answer) << names;
        };
        row("bare", R"({"messages": [{"id": "wamid.1"}]})", 0);
        row("accepted",
            R"({"contacts": [{"input": "5511987654321", "wa_id": "5511987654321"}],
                "messages": [{"id": "wamid.1", "message_status": "accepted"}]})",
            0);
        row("held for quality assessment",
            R"({"contacts": [{"input": "+5511987654321", "wa_id": "551187654321"}],
                "messages": [{"id": "wamid.1", "message_status": "held_for_quality_assessment"}]})",
            1);
        row("paused",
            R"({"contacts": [{"input": "5511987654321", "wa_id": "5511987654321",
                "user_id": "BR.1"}], "messages": [{"id": "wamid.1", "message_status": "paused"}]})",
            1);
        row("odd names",
            R"({"contacts": [{"input": "x", "wa_id": "no number", "user_id": "no id!"}],
                "messages": [{"id": "wamid.1"}]})",
            0);
    }
    void takesEveryFormOfSuccess()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, names);
        StandInRule rule;
        rule.answerStatus = 200;
        rule.answerBody = answer;
        m_road->meta.add(rule);
        QCOMPARE(expectSent(m_road->text()).alsoKnownAs.size(), names);
    }

    void uploadsADocumentAndKeepsItsId()
    {
        const OutboundMessage message = m_road->document(QStringLiteral("Vence dia 10"));
        expectSent(message);
        QCOMPARE(m_road->kept.size(), 1);
        const WhatsAppFixture::Kept kept = m_road->kept.first();
        QCOMPARE(kept.sha256, message.document->sha256);
        const qint64 day = 24 * 3'600'000;
        QVERIFY(kept.expiresAt > m_road->clock.nowMs());
        QVERIFY(kept.expiresAt < m_road->clock.nowMs() + 30 * day);
        const QJsonObject document = m_road->lastBody().value(QLatin1String("document")).toObject();
        QCOMPARE(document,
                 (QJsonObject{{QStringLiteral("id"), kept.mediaId},
                              {QStringLiteral("filename"), QStringLiteral("boleto-12.pdf")},
                              {QStringLiteral("caption"), QStringLiteral("Vence dia 10")}}));
        m_road->meta.world([&](GraphWorld &world) {
            const GraphWorld::Media media = world.media.value(kept.mediaId);
            QCOMPARE(media.bytes, QByteArray("%PDF-1.4 boleto"));
            QCOMPARE(media.fileName, QByteArray("boleto-12.pdf"));
            QCOMPARE(media.mimeType, QStringLiteral("application/pdf"));
        });
    }

    void sendsAnImageWithoutAFileName()
    {
        expectSent(m_road->image());
        const QJsonObject image = m_road->lastBody().value(QLatin1String("image")).toObject();
        QCOMPARE(image.keys(), QStringList{QStringLiteral("id")});
    }

    void uploadsNothingThatMetaHolds()
    {
        OutboundMessage message = m_road->document();
        expectSent(message);
        message.document->mediaId = m_road->kept.first().mediaId;
        expectSent(message);
        QCOMPARE(m_road->countOf(QStringLiteral("media")), 1);
        QCOMPARE(m_road->kept.size(), 1);
    }

    void uploadsOnceForMessagesThatWaitTogether()
    {
        QObject context;
        int sent = 0;
        for (int number = 0; number < 5; ++number) {
            m_road->driver->send(m_road->document(), &context, [&](const SendOutcome &outcome) {
                QCOMPARE(Outcomes::nameOf(outcome), QStringLiteral("sent"));
                ++sent;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(sent, 5, 30'000);
        QCOMPARE(m_road->countOf(QStringLiteral("media")), 1);
        QCOMPARE(m_road->countOf(QStringLiteral("messages")), 5);
    }

    void sendsATemplateWithoutVariables()
    {
        expectSent(m_road->viaTemplate(QStringLiteral("fixo"), {}));
        QCOMPARE(m_road->lastBody().value(QLatin1String("template")).toObject(),
                 parsed(R"({"name": "fixo",
                     "language": {"policy": "deterministic", "code": "pt_BR"}})"));
    }

    void collapsesWhiteSpaceOfParameters()
    {
        expectSent(m_road->viaTemplate(QStringLiteral("aviso"),
                                       {QStringLiteral(" dois\n\tlinhas      e espaços ")}));
        const QJsonArray components = m_road->lastBody()
                                          .value(QLatin1String("template"))
                                          .toObject()
                                          .value(QLatin1String("components"))
                                          .toArray();
        QCOMPARE(QJsonDocument(components).toJson(QJsonDocument::Compact),
                 QByteArray("[{\"parameters\":[{\"text\":\"dois linhas e espaços\","
                            "\"type\":\"text\"}],\"type\":\"body\"}]"));
    }

    void putsTheDocumentIntoTheHeader()
    {
        OutboundMessage message =
            m_road->viaTemplate(QStringLiteral("boleto_disponivel"),
                                {QStringLiteral("Ana"), QStringLiteral("R$ 120,00")},
                                known({QStringLiteral("1"), QStringLiteral("2")}));
        m_road->attach(message, "%PDF-1.4 x", QStringLiteral("application/pdf"),
                       QStringLiteral("b.pdf"));
        // Stays behind: a caption goes as a parameter or not at all.
        message.message.text = QStringLiteral("caption");
        expectSent(message);
    }

    void putsThePictureIntoTheHeader()
    {
        OutboundMessage message = m_road->viaTemplate(QStringLiteral("foto"), {});
        m_road->attach(message, "\x89PNG", QStringLiteral("image/png"), QStringLiteral("f.png"));
        expectSent(message);
    }

    void fillsHeaderBodyAndButtonsByName()
    {
        const TemplatesOutcome read = m_road->templates();
        const auto pedido = std::find_if(
            read.templates.begin(), read.templates.end(),
            [](const ProviderTemplate &one) { return one.name == QLatin1String("pedido"); });
        QVERIFY(pedido != read.templates.end());
        expectSent(m_road->viaTemplate(QStringLiteral("pedido"),
                                       {QStringLiteral("118"), QStringLiteral("Ana"),
                                        QStringLiteral("118"), QStringLiteral("118-abc")},
                                       *pedido));
        const QJsonArray components = m_road->lastBody()
                                          .value(QLatin1String("template"))
                                          .toObject()
                                          .value(QLatin1String("components"))
                                          .toArray();
        QCOMPARE(components.last().toObject(),
                 parsed(R"({"type": "button", "sub_type": "url", "index": "1",
                     "parameters": [{"type": "text", "text": "118-abc"}]})"));
        QCOMPARE(components.first().toObject(),
                 parsed(R"({"type": "header", "parameters": [{"type": "text", "text": "118",
                     "parameter_name": "numero"}]})"));
    }

    void knowsWhatMetaWouldNeverTake_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *which, const char *code) {
            QTest::newRow(which) << QString::fromLatin1(which) << QString::fromLatin1(code);
        };
        row("empty parameter", "template_parameters");
        row("too few parameters", "template_parameters");
        row("nothing", "provider_refused");
        row("webp as picture", "document_refused");
        row("picture over 5 MiB", "document_refused");
        row("document over 100 MiB", "document_refused");
        row("text file in a template", "document_refused");
    }
    void knowsWhatMetaWouldNeverTake()
    {
        QFETCH(const QString, which);
        QFETCH(const QString, code);
        const SendOutcome outcome = m_road->send(impossible(which));
        QCOMPARE(Outcomes::nameOf(outcome), QStringLiteral("refused"));
        QCOMPARE(Outcomes::errorOf(outcome).code, code);
        QVERIFY(!Outcomes::errorOf(outcome).detail.isEmpty());
        QCOMPARE(m_road->meta.requests().size(), 0);
    }

    void keepsThePathOfTheBaseAddress()
    {
        QString &base = m_road->access.channel.settings[QStringLiteral("base_url")];
        base += QLatin1String("/meta//");
        StandInRule rule;
        rule.path = QStringLiteral("/meta/v23.0/106540352242922/messages");
        rule.answerStatus = 200;
        rule.answerBody = R"({"messages": [{"id": "wamid.1"}]})";
        m_road->meta.add(rule);
        QCOMPARE(Outcomes::nameOf(m_road->send(m_road->text())), QStringLiteral("sent"));
        // The stand-in itself knows no such path.
        QVERIFY(m_road->meta.problems().contains(QStringLiteral("unknown path")));
        init();
    }

private:
    Send::Sent expectSent(const OutboundMessage &message)
    {
        const SendOutcome outcome = m_road->send(message);
        const auto *sent = std::get_if<Send::Sent>(&outcome);
        const bool good =
            sent && sent->providerId.startsWith(QLatin1String("wamid.")) && !sent->delivered;
        if (!good) {
            QTest::qFail(qPrintable(Outcomes::errorOf(outcome).detail), __FILE__, __LINE__);
        }
        return sent ? *sent : Send::Sent();
    }

    OutboundMessage impossible(const QString &which)
    {
        if (which == QLatin1String("empty parameter")) {
            return m_road->viaTemplate(QStringLiteral("aviso"), {QStringLiteral(" \n ")});
        }
        if (which == QLatin1String("too few parameters")) {
            return m_road->viaTemplate(QStringLiteral("aviso"), {}, known({QStringLiteral("1")}));
        }
        if (which == QLatin1String("nothing")) {
            return m_road->text(QString());
        }
        OutboundMessage message = which == QLatin1String("text file in a template")
                                      ? m_road->viaTemplate(QStringLiteral("fixo"), {})
                                      : m_road->text();
        const bool isImage = which.contains(QLatin1String("picture"));
        m_road->attach(message, "x",
                       isImage ? QStringLiteral("image/png") : QStringLiteral("text/plain"),
                       QStringLiteral("x"));
        if (which.startsWith(QLatin1String("webp"))) {
            message.document->mimeType = QStringLiteral("image/webp");
        } else if (which.contains(QLatin1String("over"))) {
            message.document->size = qint64(isImage ? 5 : 100) * 1024 * 1024 + 1;
        }
        return message;
    }

    std::unique_ptr<WhatsAppFixture> m_road;
};

KAROO_TEST(WhatsAppMessagesTest, tst_whatsappmessages)

#include "tst_whatsappmessages.moc"
