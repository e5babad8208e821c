// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/whatsapphooks.h"

#include "models/rules/contenttexts.h"
#include "tests/app/channels/whatsappbodies.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace WhatsAppBodies;

namespace {

constexpr qint64 writtenAt = 1'790'000'000'000;

Channel shop()
{
    Channel channel;
    channel.id = {3};
    channel.settings = {{QStringLiteral("phone_number_id"), QStringLiteral("1065")},
                        {QStringLiteral("business_account_id"), QStringLiteral("900")}};
    return channel;
}

HookContents read(const QByteArray &body)
{
    return WhatsAppHooks::read(body, shop()).value_or(HookContents());
}

template<class Event>
QList<Event> all(const QByteArray &body)
{
    QList<Event> found;
    for (const ProviderEvent &event : read(body).events) {
        if (const auto *one = std::get_if<Event>(&event)) {
            found.append(*one);
        }
    }
    return found;
}

InboundMessage only(const QByteArray &message)
{
    const auto found = all<InboundMessage>(messages(message));
    return found.size() == 1 ? found.first() : InboundMessage();
}

/// English as in the sources.
QString readable(const InboundMessage &inbound)
{
    Message message;
    message.text = inbound.text;
    message.content = inbound.content;
    return ContentTexts::readable(
        message, [](const char *, const char *source) { return QString::fromUtf8(source); });
}

QJsonObject contentOf(const InboundMessage &inbound)
{
    return QJsonDocument::fromJson(inbound.content.toUtf8()).object();
}

} // namespace

/// What a call of the provider means, kind by kind.
class WhatsAppHooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatuses_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *word, AttemptOutcome outcome) {
            QTest::newRow(word) << QByteArray(word) << int(outcome);
        };
        row("sent", AttemptOutcome::Sent);
        row("delivered", AttemptOutcome::Delivered);
        row("read", AttemptOutcome::Read);
        row("failed", AttemptOutcome::Failed);
    }
    void readsStatuses()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, outcome);
        const MessageId id = MessageId::create(writtenAt);
        const auto found =
            all<DeliveryEvidence>(statuses(status("wamid.9", word, id.text().toLatin1())));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().channel, ChannelId{3});
        QCOMPARE(found.first().providerId, QStringLiteral("wamid.9"));
        QCOMPARE(int(found.first().outcome), outcome);
        QVERIFY(found.first().message == id);
        QCOMPARE(found.first().eventId, QStringLiteral("st:wamid.9:") + QString::fromLatin1(word));
    }

    void tellsWhyOneFailed()
    {
        const QByteArray failed =
            json("{'id': 'wamid.9', 'status': 'failed', 'timestamp': '1790000000', 'errors': ["
                 "{'code': 131047, 'title': 'Re-engagement message', 'message': 'Re-engagement "
                 "message', 'error_data': {'details': 'more than 24 hours'}}]}");
        const auto found = all<DeliveryEvidence>(statuses(failed));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().error.code, QStringLiteral("outside_window"));
        QCOMPARE(found.first().error.providerCode, QStringLiteral("131047"));
        QVERIFY(found.first().error.detail.contains(QStringLiteral("more than 24 hours")));
    }

    void leavesOutWhatIsNotForIt()
    {
        const HookContents other =
            read(news("\"statuses\": [" + status("wamid.9", "sent") + "]", "2000"));
        QVERIFY(other.events.isEmpty());
        QCOMPARE(other.leftOut, QStringList{QStringLiteral("phone number id 2000")});
        QVERIFY(read(statuses(status("wamid.9", "deleted"))).events.isEmpty());
        QVERIFY(read(statuses("{}, 5, null")).events.isEmpty());
        QVERIFY(
            read(json("{'entry': [{'changes': [{'field': 'account_update'}]}]}")).events.isEmpty());
    }

    void tellsFaultsOfTheAccount()
    {
        const HookContents contents =
            read(news(json("'errors': [{'code': 131042, 'title': 'Business eligibility payment "
                           "issue', 'error_data': {'details': 'Check the card'}}, {'title': "
                           "'Nothing'}]")));
        QCOMPARE(contents.events.size(), 1);
        const auto trouble = std::get<AccountTrouble>(contents.events.first());
        QCOMPARE(trouble.channel, ChannelId{3});
        QCOMPARE(trouble.error.code, QStringLiteral("provider_refused"));
        QCOMPARE(trouble.error.providerCode, QStringLiteral("131042"));
        QVERIFY(trouble.error.detail.contains(QStringLiteral("Check the card")));
        QCOMPARE(contents.leftOut.size(), 1);
    }

    void readsSeveralEntriesAndChangesInOrder()
    {
        const QByteArray one = statuses(status("a", "sent") + "," + status("b", "read"));
        const QByteArray two = messages(message("text", "{\"body\": \"x\"}"));
        QJsonObject body = QJsonDocument::fromJson(one).object();
        QJsonArray entries = body[QLatin1String("entry")].toArray();
        entries.append(
            QJsonDocument::fromJson(two).object()[QLatin1String("entry")].toArray().first());
        body.insert(QStringLiteral("entry"), entries);
        const auto events = read(QJsonDocument(body).toJson()).events;
        QCOMPARE(events.size(), 3);
        QCOMPARE(std::get<DeliveryEvidence>(events[0]).providerId, QStringLiteral("a"));
        QCOMPARE(std::get<DeliveryEvidence>(events[1]).providerId, QStringLiteral("b"));
        QCOMPARE(std::get<InboundMessage>(events[2]).text, QStringLiteral("x"));
    }

    void readsWhoWroteAndWhen()
    {
        const InboundMessage text = only(message("text", "{\"body\": \"Oi\"}"));
        QCOMPARE(text.channel, ChannelId{3});
        QCOMPARE(text.providerId, QStringLiteral("wamid.1"));
        QCOMPARE(text.from.value, QStringLiteral("+5511987654321"));
        QCOMPARE(text.name, QStringLiteral("Ana Souza"));
        QCOMPARE(text.text, QStringLiteral("Oi"));
        QVERIFY(text.content.isEmpty());
        QVERIFY(text.opensWindow);
        QCOMPARE(text.writtenAt.value_or(0), writtenAt);
    }

    void knowsMillisecondsFromSeconds_data()
    {
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("seconds") << QByteArray("\"1790000000\"") << writtenAt;
        QTest::newRow("milliseconds") << QByteArray("\"1790000000123\"") << writtenAt + 123;
        QTest::newRow("number") << QByteArray("1790000000") << writtenAt;
        QTest::newRow("none") << QByteArray("null") << qint64(0);
        QTest::newRow("garbage") << QByteArray("\"soon\"") << qint64(0);
        QTest::newRow("negative") << QByteArray("\"-5\"") << qint64(0);
    }
    void knowsMillisecondsFromSeconds()
    {
        QFETCH(QByteArray, timestamp);
        QFETCH(qint64, expected);
        QByteArray one = message("text", "{\"body\": \"x\"}");
        one.replace("\"1790000000\"", timestamp);
        QCOMPARE(only(one).writtenAt.value_or(0), expected);
    }

    void readsEveryKindOfMessage_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("contentType");
        const auto row = [](const char *type, const char *part, const char *expected,
                            const char *contentType) {
            QTest::newRow(contentType)
                << QByteArray(type) << json(part) << QString::fromUtf8(expected)
                << QString::fromLatin1(contentType);
        };
        row("interactive",
            "{'type': 'button_reply', 'button_reply': {'id': 'pay', 'title': 'Pagar agora'}}",
            "Pagar agora", "button_reply");
        row("interactive",
            "{'type': 'list_reply', 'list_reply': {'id': '2', 'title': 'Boleto', 'description': "
            "'Segunda via'}}",
            "Boleto", "list_reply");
        row("interactive",
            "{'type': 'nfm_reply', 'nfm_reply': {'name': 'flow', 'body': 'Sent', "
            "'response_json': '{}'}}",
            "Sent", "nfm_reply");
        row("button", "{'payload': 'stop', 'text': 'Parar'}", "Parar", "button");
        row("image", "{'id': 'm1', 'mime_type': 'image/jpeg', 'caption': 'Olha'}", "Olha", "image");
        row("video", "{'id': 'm1', 'mime_type': 'video/mp4'}", "Video", "video");
        row("audio", "{'id': 'm1', 'mime_type': 'audio/ogg; codecs=opus', 'voice': true}",
            "Voice message", "audio");
        row("document", "{'id': 'm1', 'mime_type': 'application/pdf', 'filename': 'nota.pdf'}",
            "Document", "document");
        row("sticker", "{'id': 'm1', 'mime_type': 'image/webp', 'animated': false}", "Sticker",
            "sticker");
        row("location",
            "{'latitude': -23.55, 'longitude': -46.63, 'name': 'Loja da Ana', 'address': 'Rua "
            "Direita 5'}",
            "Location: Loja da Ana, Rua Direita 5", "location");
        row("contacts",
            "[{'name': {'formatted_name': 'João'}, 'phones': [{'phone': '+55 11 98888-7777'}]}, "
            "{'name': {'formatted_name': 'Bia'}}]",
            "Contact: João +55 11 98888-7777, Bia", "contacts");
        row("reaction", "{'message_id': 'wamid.0', 'emoji': '👍'}", "Reaction: 👍", "reaction");
        row("order",
            "{'catalog_id': '77', 'text': 'Quero', 'product_items': [{'product_retailer_id': "
            "'A1', 'quantity': 2, 'item_price': 10.5, 'currency': 'BRL'}]}",
            "Quero\nOrder: 2 × A1", "order");
        row("system",
            "{'type': 'user_changed_number', 'body': 'Ana changed', 'wa_id': '5511900001111'}",
            "The person has a new number: +5511900001111", "system");
        row("unsupported", "{'type': 'poll_creation'}",
            "Message that is not supported: unsupported", "unsupported");
        row("hologram", "{'depth': 3}", "Message that is not supported: hologram", "hologram");
    }
    void readsEveryKindOfMessage()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, part);
        QFETCH(QString, expected);
        QFETCH(QString, contentType);
        const InboundMessage inbound = only(message(type, part));
        QCOMPARE(readable(inbound), expected);
        const bool isKnown = type != "hologram";
        QCOMPARE(contentOf(inbound)[QLatin1String("type")].toString(),
                 isKnown ? contentType : QStringLiteral("unsupported"));
        QCOMPARE(inbound.opensWindow, type != "system");
        const QList<QByteArray> files = {"image", "video", "audio", "document", "sticker"};
        QCOMPARE(inbound.media.has_value(), files.contains(type));
        if (inbound.media) {
            QCOMPARE(inbound.media->mediaId, QStringLiteral("m1"));
            QVERIFY(!inbound.media->mimeType.isEmpty());
            QCOMPARE(inbound.attachment,
                     type == "image" ? Message::Attachment::Image : Message::Attachment::Document);
        }
    }

    void keepsWhatItDoesNotKnow()
    {
        const InboundMessage inbound = only(message("hologram", "{\"depth\": 3}"));
        const QJsonObject kept = contentOf(inbound)[QLatin1String("message")].toObject();
        QCOMPARE(kept[QLatin1String("hologram")][QLatin1String("depth")].toInt(), 3);
        // A large one is named without its bytes.
        const QByteArray large = "\"" + QByteArray(20'000, 'x') + "\"";
        const QJsonObject content = contentOf(only(message("hologram", large)));
        QCOMPARE(content[QLatin1String("kind")].toString(), QStringLiteral("hologram"));
        QVERIFY(!content.contains(QLatin1String("message")));
        // A known type whose part has another shape.
        QCOMPARE(contentOf(only(message("text", "7")))[QLatin1String("kind")].toString(),
                 QStringLiteral("text"));
        QCOMPARE(
            contentOf(only(message("location", QByteArray())))[QLatin1String("kind")].toString(),
            QStringLiteral("location"));
    }

    void readsPlacesWithoutANameAndTakenBackReactions()
    {
        QCOMPARE(readable(only(message("location", json("{'latitude': -23.5, 'longitude': "
                                                        "-46.625}")))),
                 QStringLiteral("Location: -23.50000, -46.62500"));
        const InboundMessage back = only(message("reaction", json("{'message_id': 'wamid.0'}")));
        QCOMPARE(readable(back), QStringLiteral("Reaction removed"));
        QCOMPARE(back.replyTo, QStringLiteral("wamid.0"));
    }

    void knowsWhatAMessageAnswersAndGroups()
    {
        const InboundMessage reply =
            only(message("text", "{\"body\": \"x\"}", json(", 'context': {'id': 'wamid.7'}")));
        QCOMPARE(reply.replyTo, QStringLiteral("wamid.7"));
        const InboundMessage group =
            only(message("text", "{\"body\": \"x\"}", json(", 'group_id': 'g1'")));
        QVERIFY(!group.opensWindow);
        QCOMPARE(contentOf(group)[QLatin1String("group_id")].toString(), QStringLiteral("g1"));
    }

    void knowsPeopleWhoHideTheirNumber()
    {
        const QByteArray hidden =
            news(json("'contacts': [{'profile': {'username': 'ana.s'}, 'user_id': 'BR.1349'}], "
                      "'messages': [{'from_user_id': 'BR.1349', 'id': 'wamid.1', 'timestamp': "
                      "'1790000000', 'type': 'text', 'text': {'body': 'Oi'}}]"));
        const auto found = all<InboundMessage>(hidden);
        QCOMPARE(found.size(), 1);
        QCOMPARE(int(found.first().from.kind), int(Address::Kind::WhatsAppUser));
        QCOMPARE(found.first().from.value, QStringLiteral("BR.1349"));
        QCOMPARE(found.first().name, QStringLiteral("ana.s"));
        QVERIFY(!found.first().userId);
    }

    void keepsTheUserIdBesideTheNumber()
    {
        const InboundMessage both =
            only(message("text", "{\"body\": \"x\"}", json(", 'from_user_id': 'BR.1349'")));
        QCOMPARE(int(both.from.kind), int(Address::Kind::Phone));
        QVERIFY(both.userId.has_value());
        QCOMPARE(both.userId->value, QStringLiteral("BR.1349"));
    }

    void losesNoMessageOfANumberThatNoPlanKnows()
    {
        QByteArray one = message("text", "{\"body\": \"x\"}");
        one.replace("5511987654321", "15550001");
        QCOMPARE(only(one).from.value, QStringLiteral("+15550001"));
        QByteArray nobody = message("text", "{\"body\": \"x\"}");
        nobody.replace("\"from\": \"5511987654321\", ", "");
        QCOMPARE(read(messages(nobody)).leftOut.size(), 1);
    }

    void readsDecisionsAboutTemplates()
    {
        const QByteArray body =
            json("{'object': 'whatsapp_business_account', 'entry': [{'id': '900', 'time': "
                 "1790000000, 'changes': [{'field': 'message_template_status_update', 'value': "
                 "{'event': 'REINSTATED', 'message_template_id': 1, 'message_template_name': "
                 "'boleto', 'message_template_language': 'pt-BR', 'reason': 'NONE'}}]}]}");
        const auto news = all<TemplateNews>(body);
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().name, QStringLiteral("boleto"));
        QCOMPARE(news.first().language, QStringLiteral("pt_BR"));
        QCOMPARE(news.first().status, QStringLiteral("APPROVED"));
        QCOMPARE(news.first().at.value_or(0), writtenAt);
        QByteArray paused = body;
        QCOMPARE(all<TemplateNews>(paused.replace("REINSTATED", "PAUSED")).first().status,
                 QStringLiteral("PAUSED"));
        QByteArray warned = body;
        QVERIFY(all<TemplateNews>(warned.replace("REINSTATED", "FLAGGED")).isEmpty());
        QByteArray others = body;
        QVERIFY(all<TemplateNews>(others.replace("900", "901")).isEmpty());
    }

    void refusesWhatIsNoObject()
    {
        for (const char *body : {"", "{", "[]", "null", "\"x\"", "\xff\xfe"}) {
            QVERIFY2(!WhatsAppHooks::read(body, shop()), body);
        }
        QVERIFY(WhatsAppHooks::read("{}", shop())->events.isEmpty());
    }

    void readsABatchOfFourMebibytes()
    {
        QByteArray list;
        int count = 0;
        while (list.size() < 4 * 1024 * 1024 - 1000) {
            list += (count > 0 ? "," : "") + status("wamid." + QByteArray::number(count), "sent");
            ++count;
        }
        QCOMPARE(all<DeliveryEvidence>(statuses(list)).size(), count);
    }
};

KAROO_TEST(WhatsAppHooksTest, tst_whatsapphooks)

#include "tst_whatsapphooks.moc"
