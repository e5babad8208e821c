// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/whatsapphooks.h"

#include "app/channels/whatsapp/grapherrors.h"
#include "app/channels/whatsapp/whatsappinbound.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Where the facts of one `value` go, and for whom they are.
struct Account
{
    const Channel &channel;
    QString phoneNumberId;
    QString businessAccountId;
    HookContents &contents;
};

QString member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

void leaveOut(HookContents &contents, const QString &what)
{
    if (!contents.leftOut.contains(what)) {
        contents.leftOut.append(what);
    }
}

std::optional<AttemptOutcome> outcomeOf(const QString &status)
{
    static const QHash<QString, AttemptOutcome> known = {
        {QStringLiteral("sent"), AttemptOutcome::Sent},
        {QStringLiteral("delivered"), AttemptOutcome::Delivered},
        {QStringLiteral("read"), AttemptOutcome::Read},
        {QStringLiteral("failed"), AttemptOutcome::Failed},
    };
    const auto found = known.constFind(status);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

void readStatus(const QJsonObject &status, const Account &account)
{
    const QString word = member(status, "status");
    const auto outcome = outcomeOf(word);
    DeliveryEvidence evidence;
    evidence.providerId = member(status, "id");
    evidence.message = MessageId::fromText(member(status, "biz_opaque_callback_data"));
    if (!outcome || (evidence.providerId.isEmpty() && !evidence.message)) {
        leaveOut(account.contents, QStringLiteral("status ") + word.left(40));
        return;
    }
    evidence.channel = account.channel.id;
    evidence.outcome = *outcome;
    if (!evidence.providerId.isEmpty()) {
        evidence.eventId = QStringLiteral("st:%1:%2").arg(evidence.providerId, word);
    }
    if (evidence.outcome == AttemptOutcome::Failed) {
        evidence.error = WhatsAppInbound::errorOf(status.value(QLatin1String("errors")).toArray());
    }
    account.contents.events.append(evidence);
}

void readMessages(const QJsonObject &value, const Account &account)
{
    const QJsonArray contacts = value.value(QLatin1String("contacts")).toArray();
    for (const QJsonValue &one : value.value(QLatin1String("messages")).toArray()) {
        auto message = WhatsAppInbound::read(one.toObject(), contacts);
        if (!message) {
            leaveOut(account.contents, QStringLiteral("a message without id or sender"));
            continue;
        }
        message->channel = account.channel.id;
        account.contents.events.append(*std::move(message));
    }
}

/// An error without a message: it is the account's.
void readTrouble(const QJsonObject &told, const Account &account)
{
    if (const auto error = GraphErrors::read(told)) {
        account.contents.events.append(
            AccountTrouble{account.channel.id, GraphErrors::messageError(*error)});
    } else {
        leaveOut(account.contents, QStringLiteral("an error of the account without a code"));
    }
}

void readNews(const QJsonObject &value, const Account &account)
{
    const QJsonObject metadata = value.value(QLatin1String("metadata")).toObject();
    const QString number = member(metadata, "phone_number_id");
    if (!number.isEmpty() && number != account.phoneNumberId) {
        leaveOut(account.contents, QStringLiteral("phone number id ") + number.left(40));
        return;
    }
    readMessages(value, account);
    for (const QJsonValue &status : value.value(QLatin1String("statuses")).toArray()) {
        readStatus(status.toObject(), account);
    }
    for (const QJsonValue &one : value.value(QLatin1String("errors")).toArray()) {
        readTrouble(one.toObject(), account);
    }
}

/// The state that a decision leads to. One that only warns changes none.
QString templateStatus(const QString &event)
{
    if (event == QLatin1String("REINSTATED") || event == QLatin1String("UNARCHIVED")) {
        return QStringLiteral("APPROVED");
    }
    return event == QLatin1String("FLAGGED") ? QString() : event;
}

void readTemplateNews(const QJsonObject &value, const QJsonObject &entry, const Account &account)
{
    const QString business = member(entry, "id");
    TemplateNews news;
    news.channel = account.channel.id;
    news.name = member(value, "message_template_name");
    news.language =
        member(value, "message_template_language").replace(QLatin1Char('-'), QLatin1Char('_'));
    news.status = templateStatus(member(value, "event"));
    news.at = WhatsAppInbound::timeOf(entry.value(QLatin1String("time")));
    const bool isOurs = business.isEmpty() || account.businessAccountId.isEmpty() ||
                        business == account.businessAccountId;
    if (!isOurs) {
        leaveOut(account.contents, QStringLiteral("business account id ") + business.left(40));
    } else if (!news.name.isEmpty() && !news.status.isEmpty()) {
        account.contents.events.append(news);
    }
}

void readChange(const QJsonObject &change, const QJsonObject &entry, const Account &account)
{
    const QString field = member(change, "field");
    const QJsonObject value = change.value(QLatin1String("value")).toObject();
    if (field == QLatin1String("messages")) {
        readNews(value, account);
    } else if (field == QLatin1String("message_template_status_update")) {
        readTemplateNews(value, entry, account);
    } else {
        leaveOut(account.contents, QStringLiteral("field ") + field.left(60));
    }
}

} // namespace

std::optional<HookContents> WhatsAppHooks::read(const QByteArray &body, const Channel &channel)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return std::nullopt;
    }
    HookContents contents;
    const Account account{channel, channel.settings.value(QStringLiteral("phone_number_id")),
                          channel.settings.value(QStringLiteral("business_account_id")), contents};
    for (const QJsonValue &one : document.object().value(QLatin1String("entry")).toArray()) {
        const QJsonObject entry = one.toObject();
        for (const QJsonValue &change : entry.value(QLatin1String("changes")).toArray()) {
            readChange(change.toObject(), entry, account);
        }
    }
    return contents;
}
