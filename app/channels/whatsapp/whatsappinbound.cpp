// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/whatsappinbound.h"

#include "app/channels/whatsapp/grapherrors.h"
#include "app/channels/whatsapp/whatsappaddresses.h"
#include "app/channels/whatsapp/whatsappcontent.h"

namespace {

/// From here on a number of seconds would be later than the year 33000.
constexpr qint64 firstMilliseconds = 1'000'000'000'000;

QString member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// A number, or the id of somebody who hides it.
std::optional<Address> addressOf(const QString &from)
{
    const auto number = WhatsAppAddresses::ofNumber(from);
    return number ? number : WhatsAppAddresses::ofUser(from);
}

/// The one of `contacts` that the message is from.
QJsonObject contactOf(const QJsonArray &contacts, const QString &from, const QString &userId)
{
    for (const QJsonValue &one : contacts) {
        const QJsonObject contact = one.toObject();
        const bool byNumber = !from.isEmpty() && member(contact, "wa_id") == from;
        const bool byId = !userId.isEmpty() && member(contact, "user_id") == userId;
        if (byNumber || byId) {
            return contact;
        }
    }
    return contacts.size() == 1 ? contacts.first().toObject() : QJsonObject();
}

QString nameOf(const QJsonObject &contact)
{
    const QJsonObject profile = contact.value(QLatin1String("profile")).toObject();
    const QString name = member(profile, "name").simplified();
    return (name.isEmpty() ? member(profile, "username").simplified() : name).left(200);
}

} // namespace

std::optional<qint64> WhatsAppInbound::timeOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const qint64 time =
        isNumber ? static_cast<qint64>(value.toDouble()) : value.toString().toLongLong(&isNumber);
    if (!isNumber || time <= 0) {
        return std::nullopt;
    }
    return time >= firstMilliseconds ? time : time * 1000;
}

std::optional<InboundMessage> WhatsAppInbound::read(const QJsonObject &message,
                                                    const QJsonArray &contacts)
{
    const QString from = member(message, "from");
    QString userId = member(message, "from_user_id");
    const QJsonObject contact = contactOf(contacts, from, userId);
    if (userId.isEmpty()) {
        userId = member(contact, "user_id");
    }
    InboundMessage inbound;
    inbound.providerId = member(message, "id");
    const auto user = WhatsAppAddresses::ofUser(userId);
    const auto sender = from.isEmpty() ? user : addressOf(from);
    if (inbound.providerId.isEmpty() || !sender) {
        return std::nullopt;
    }
    inbound.from = *sender;
    if (user && *user != *sender) {
        inbound.userId = user;
    }
    inbound.name = nameOf(contact);
    inbound.writtenAt = timeOf(message.value(QLatin1String("timestamp")));
    inbound.replyTo = member(message.value(QLatin1String("context")).toObject(), "id");
    WhatsAppContent::fill(message, inbound);
    return inbound;
}

MessageError WhatsAppInbound::errorOf(const QJsonArray &errors)
{
    const auto error = GraphErrors::read(errors.first().toObject());
    return error ? GraphErrors::messageError(*error)
                 : MessageError{QStringLiteral("provider_refused"), {}, {}};
}
