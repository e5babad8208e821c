// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/everythinghits.h"

#include "models/base/folding.h"
#include "models/store/configurationcache.h"
#include "models/store/messagestore.h"
#include "ui/kit/statelooks.h"
#include "ui/services.h"

#include <QCoreApplication>

namespace {

constexpr int mostMessages = 5;
constexpr qsizetype mostHits = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EverythingHits)
};

QList<EverythingHit> rooms()
{
    const QString page = Words::tr("Page");
    const auto room = [page](const char *icon, const char *id, const char *name) {
        return EverythingHit{QString::fromLatin1(icon),
                             QCoreApplication::translate("Rooms", name),
                             page,
                             QString::fromLatin1(id),
                             {}};
    };
    return {room("mail-send", "messages", QT_TRANSLATE_NOOP("Rooms", "Messages")),
            room("plug", "integrations/systems", QT_TRANSLATE_NOOP("Rooms", "External systems")),
            room("plug", "integrations/howto", QT_TRANSLATE_NOOP("Rooms", "How to integrate")),
            room("robot", "chatbots", QT_TRANSLATE_NOOP("Rooms", "Chatbots")),
            room("antenna", "channels", QT_TRANSLATE_NOOP("Rooms", "Channels")),
            room("preferences-system", "settings", QT_TRANSLATE_NOOP("Rooms", "Settings"))};
}

/// What the set-up holds, whether it fits or not; the id that people may type stands in `detail`.
QList<EverythingHit> setUp(const Configuration &configuration)
{
    QList<EverythingHit> hits;
    for (const Chatbot &chatbot : configuration.chatbots) {
        hits.append({QStringLiteral("robot"),
                     chatbot.name,
                     Words::tr("Chatbot, external ID %1").arg(chatbot.externalId),
                     QStringLiteral("chatbots"),
                     {{QStringLiteral("chatbot"), chatbot.externalId}}});
    }
    for (const Channel &channel : configuration.channels) {
        hits.append({QStringLiteral("antenna"),
                     channel.name,
                     Words::tr("Channel, key %1").arg(channel.key),
                     QStringLiteral("channels"),
                     {{QStringLiteral("channel"), channel.key}}});
    }
    for (const ExternalSystem &system : configuration.systems) {
        hits.append({QStringLiteral("server"),
                     system.name,
                     Words::tr("External system"),
                     QStringLiteral("integrations/systems"),
                     {{QStringLiteral("system"), system.id.value}}});
    }
    return hits;
}

EverythingHit hitOf(const Message &message)
{
    return {QStringLiteral("mail-send"),
            message.reference.isEmpty() ? message.id.text() : message.reference,
            Words::tr("Message to %1, %2")
                .arg(message.to.value, StateLooks::message(message.status).text),
            QStringLiteral("messages"),
            {{QStringLiteral("message"), message.id.text()}}};
}

void addMessages(const UiServices &services, const QString &text, QList<EverythingHit> &hits)
{
    MessageStore store(services.reader);
    if (const auto id = MessageId::fromText(text)) {
        if (const auto message = store.find(*id)) {
            hits.append(hitOf(*message));
        }
        return;
    }
    MessageFilter filter;
    filter.reference = text;
    const auto messages = store.page(filter, 0, mostMessages);
    for (const Message &message : messages ? *messages : QList<Message>()) {
        hits.append(hitOf(message));
    }
}

} // namespace

QList<EverythingHit> findEverything(const UiServices &services, const QString &text)
{
    const QString part = folded(text.trimmed());
    if (part.isEmpty()) {
        return {};
    }
    QList<EverythingHit> hits;
    for (const EverythingHit &hit : rooms() + setUp(*services.configuration.current())) {
        if (folded(hit.text).contains(part) ||
            hit.arguments.value(QStringLiteral("chatbot")).toString().contains(part) ||
            hit.arguments.value(QStringLiteral("channel")).toString().contains(part)) {
            hits.append(hit);
        }
    }
    addMessages(services, text.trimmed(), hits);
    return hits.first(qMin(hits.size(), mostHits));
}
