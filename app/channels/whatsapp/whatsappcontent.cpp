// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/whatsappcontent.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

/// More of a message that we do not understand is not kept.
constexpr qsizetype keptBytes = 16 * 1024;

using Fill = void (*)(const QJsonObject &part, InboundMessage &inbound, QJsonObject &content);

QString member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// Copies what is there.
void copy(const QJsonObject &from, std::initializer_list<const char *> names, QJsonObject &to)
{
    for (const char *name : names) {
        const QJsonValue value = from.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isNull()) {
            to.insert(QLatin1String(name), value);
        }
    }
}

QString cleaned(QString text)
{
    return text.remove(QChar(u'\0'));
}

void fillText(const QJsonObject &part, InboundMessage &inbound, QJsonObject &)
{
    inbound.text = member(part, "body");
}

void fillInteractive(const QJsonObject &part, InboundMessage &inbound, QJsonObject &content)
{
    const QString type = member(part, "type");
    const QJsonObject reply = part.value(type).toObject();
    content.insert(QStringLiteral("type"), type.isEmpty() ? QStringLiteral("interactive") : type);
    copy(reply, {"id", "title", "description", "name", "body", "response_json"}, content);
    inbound.text = member(reply, type == QLatin1String("nfm_reply") ? "body" : "title");
}

void fillButton(const QJsonObject &part, InboundMessage &inbound, QJsonObject &content)
{
    copy(part, {"payload", "text"}, content);
    inbound.text = member(part, "text");
}

void fillFile(const QJsonObject &part, InboundMessage &inbound, QJsonObject &content)
{
    copy(part, {"voice", "animated"}, content);
    inbound.text = member(part, "caption");
    inbound.attachment = Message::Attachment::Document;
    if (const QString id = member(part, "id"); !id.isEmpty()) {
        inbound.media = InboundMedia{id, member(part, "filename"), member(part, "mime_type")};
    }
}

void fillImage(const QJsonObject &part, InboundMessage &inbound, QJsonObject &content)
{
    fillFile(part, inbound, content);
    inbound.attachment = Message::Attachment::Image;
}

void fillLocation(const QJsonObject &part, InboundMessage &, QJsonObject &content)
{
    copy(part, {"latitude", "longitude", "name", "address", "url"}, content);
}

void fillReaction(const QJsonObject &part, InboundMessage &inbound, QJsonObject &content)
{
    copy(part, {"message_id", "emoji"}, content);
    if (inbound.replyTo.isEmpty()) {
        inbound.replyTo = member(part, "message_id");
    }
}

void fillOrder(const QJsonObject &part, InboundMessage &inbound, QJsonObject &content)
{
    inbound.text = member(part, "text");
    copy(part, {"catalog_id"}, content);
    QJsonArray items;
    for (const QJsonValue &one : part.value(QLatin1String("product_items")).toArray()) {
        const QJsonObject given = one.toObject();
        QJsonObject item{{QStringLiteral("product"), member(given, "product_retailer_id")}};
        const QJsonValue quantity = given.value(QLatin1String("quantity"));
        item.insert(QStringLiteral("quantity"), quantity.toVariant().toDouble());
        item.insert(QStringLiteral("price"),
                    given.value(QLatin1String("item_price")).toVariant().toDouble());
        copy(given, {"currency"}, item);
        items.append(item);
    }
    content.insert(QStringLiteral("items"), items);
}

void fillSystem(const QJsonObject &part, InboundMessage &inbound, QJsonObject &content)
{
    content.insert(QStringLiteral("event"), member(part, "type"));
    copy(part, {"body"}, content);
    if (const QString phone = member(part, "wa_id"); !phone.isEmpty()) {
        content.insert(QStringLiteral("phone"), QLatin1Char('+') + phone);
    }
    inbound.opensWindow = false;
}

void fillContacts(const QJsonArray &people, QJsonObject &content)
{
    QJsonArray kept;
    for (const QJsonValue &one : people) {
        const QJsonObject person = one.toObject();
        QJsonArray phones;
        for (const QJsonValue &phone : person.value(QLatin1String("phones")).toArray()) {
            const QString number = member(phone.toObject(), "phone");
            phones.append(number.isEmpty() ? member(phone.toObject(), "wa_id") : number);
        }
        const QJsonObject name = person.value(QLatin1String("name")).toObject();
        kept.append(QJsonObject{{QStringLiteral("name"), member(name, "formatted_name")},
                                {QStringLiteral("phones"), phones}});
    }
    content.insert(QStringLiteral("contacts"), kept);
}

void fillUnknown(const QJsonObject &message, QJsonObject &content)
{
    content.insert(QStringLiteral("type"), QStringLiteral("unsupported"));
    content.insert(QStringLiteral("kind"), member(message, "type"));
    const QByteArray whole = QJsonDocument(message).toJson(QJsonDocument::Compact);
    if (whole.size() <= keptBytes) {
        content.insert(QStringLiteral("message"), message);
    } else {
        copy(message, {"errors"}, content);
    }
}

const QHash<QString, Fill> &fillers()
{
    static const QHash<QString, Fill> known = {
        {QStringLiteral("text"), fillText},
        {QStringLiteral("interactive"), fillInteractive},
        {QStringLiteral("button"), fillButton},
        {QStringLiteral("image"), fillImage},
        {QStringLiteral("video"), fillFile},
        {QStringLiteral("audio"), fillFile},
        {QStringLiteral("document"), fillFile},
        {QStringLiteral("sticker"), fillFile},
        {QStringLiteral("location"), fillLocation},
        {QStringLiteral("reaction"), fillReaction},
        {QStringLiteral("order"), fillOrder},
        {QStringLiteral("system"), fillSystem},
    };
    return known;
}

} // namespace

void WhatsAppContent::fill(const QJsonObject &message, InboundMessage &inbound)
{
    const QString type = member(message, "type");
    QJsonObject content{{QStringLiteral("type"), type}};
    const QJsonValue part = message.value(type);
    if (const Fill known = fillers().value(type); known != nullptr && part.isObject()) {
        known(part.toObject(), inbound, content);
    } else if (type == QLatin1String("contacts") && part.isArray()) {
        fillContacts(part.toArray(), content);
    } else {
        fillUnknown(message, content);
    }
    if (const QString group = member(message, "group_id"); !group.isEmpty()) {
        // What is written to a group is not written to us: no answer may rest on it.
        content.insert(QStringLiteral("group_id"), group);
        inbound.opensWindow = false;
    }
    inbound.text = cleaned(inbound.text);
    const bool isPlain = type == QLatin1String("text") && content.size() == 1;
    if (!isPlain) {
        inbound.content =
            cleaned(QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
    }
}
