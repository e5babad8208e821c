// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagewords.h"

#include "models/rules/contenttexts.h"
#include "models/rules/fetchreasons.h"
#include "models/rules/phones.h"
#include "ui/kit/statelooks.h"
#include "ui/messages/providerwords.h"
#include "ui/moments.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("MessageWords", source);
}

struct Explanation
{
    const char *code;
    const char *reason;
    const char *advice;
};

constexpr std::array<Explanation, 20> explanations = {{
    {"outside_window", QT_TRANSLATE_NOOP("MessageWords", "Outside the 24-hour window"),
     QT_TRANSLATE_NOOP("MessageWords", "The person has not written in the last 24 hours. Set "
                                       "a template in the chatbot, or wait until they "
                                       "write.")},
    {"template_parameters", QT_TRANSLATE_NOOP("MessageWords", "The values do not fit the template"),
     QT_TRANSLATE_NOOP("MessageWords", "Check the variables of the request and the template "
                                       "of the chatbot, then send again.")},
    {"recipient_unreachable",
     QT_TRANSLATE_NOOP("MessageWords", "The number does not receive on this channel"),
     QT_TRANSLATE_NOOP("MessageWords", "Check the number with the customer or use another "
                                       "channel.")},
    {"recipient_blocked",
     QT_TRANSLATE_NOOP("MessageWords", "The person does not want our messages"),
     QT_TRANSLATE_NOOP("MessageWords", "Use another way to reach the person.")},
    {"provider_refused", QT_TRANSLATE_NOOP("MessageWords", "The provider refused the message"),
     QT_TRANSLATE_NOOP("MessageWords", "The details hold the provider's answer.")},
    {"credentials_refused", QT_TRANSLATE_NOOP("MessageWords", "The channel has no access"),
     QT_TRANSLATE_NOOP("MessageWords", "Renew the channel's credentials in Channels. The "
                                       "message goes on by itself afterwards.")},
    {"template_refused", QT_TRANSLATE_NOOP("MessageWords", "The template was refused"),
     QT_TRANSLATE_NOOP("MessageWords", "Look at the state of the template at the "
                                       "provider.")},
    {"document_refused", QT_TRANSLATE_NOOP("MessageWords", "The document was refused"),
     QT_TRANSLATE_NOOP("MessageWords", "Check the type and the size of the file.")},
    {"address_refused",
     QT_TRANSLATE_NOOP("MessageWords", "The address of the document is not allowed"),
     QT_TRANSLATE_NOOP("MessageWords", "Send the document with the request, or allow the "
                                       "host in Settings.")},
    {"rate_limited", QT_TRANSLATE_NOOP("MessageWords", "The provider asked to wait"),
     QT_TRANSLATE_NOOP("MessageWords", "It is tried again by itself.")},
    {"no_answer", QT_TRANSLATE_NOOP("MessageWords", "No answer from the provider"),
     QT_TRANSLATE_NOOP("MessageWords", "It may have arrived or not. Ask the customer before "
                                       "you send it again.")},
    {"gave_up", QT_TRANSLATE_NOOP("MessageWords", "Given up after 24 hours"),
     QT_TRANSLATE_NOOP("MessageWords", "Send it again when the cause is gone.")},
    {"expired", QT_TRANSLATE_NOOP("MessageWords", "Its time ran out before it could be sent"),
     QT_TRANSLATE_NOOP("MessageWords", "Send it again if it still makes sense.")},
    {"restored", QT_TRANSLATE_NOOP("MessageWords", "From a restored backup"),
     QT_TRANSLATE_NOOP("MessageWords", "It may have been sent after the backup was made. Ask "
                                       "the customer before you send it again.")},
    {"channel_removed", QT_TRANSLATE_NOOP("MessageWords", "The channel was deleted"),
     QT_TRANSLATE_NOOP("MessageWords", "Send it again by another channel.")},
    {"late", QT_TRANSLATE_NOOP("MessageWords", "Late: waits for your decision"),
     QT_TRANSLATE_NOOP("MessageWords", "The program was off when it was due. Send it now or "
                                       "cancel it.")},
    {"resolved", QT_TRANSLATE_NOOP("MessageWords", "Decided by a person"), ""},
    {"fetching", QT_TRANSLATE_NOOP("MessageWords", "Fetching the file"),
     QT_TRANSLATE_NOOP("MessageWords", "The message goes out as soon as the file is here.")},
    {"fetched", QT_TRANSLATE_NOOP("MessageWords", "The file is here"), ""},
    {"secrets_missing", QT_TRANSLATE_NOOP("MessageWords", "The channel's credentials are missing"),
     QT_TRANSLATE_NOOP("MessageWords", "Enter them in Channels.")},
}};

/// Why a file could not be fetched; nothing where it is something else that went wrong.
std::optional<QString> fetchReason(const MessageError &error)
{
    const bool isEnd =
        error.code == QLatin1String("gave_up") || error.code == QLatin1String("expired");
    return isEnd ? std::nullopt
                 : FetchReasons::sentence(error, [](const char *context, const char *source) {
                       return QCoreApplication::translate(context, source);
                   });
}

QString fetchAdvice(const MessageError &error)
{
    if (error.code == QLatin1String("no_answer") || error.code == QLatin1String("rate_limited")) {
        return words(QT_TRANSLATE_NOOP("MessageWords", "It is fetched again by itself."));
    }
    return words(QT_TRANSLATE_NOOP("MessageWords",
                                   "Mend the file or its address and send again: it is then "
                                   "fetched anew."));
}

const Explanation *explanationOf(const QString &code)
{
    const auto found =
        std::find_if(explanations.begin(), explanations.end(),
                     [&](const Explanation &e) { return code == QLatin1String(e.code); });
    return found == explanations.end() ? nullptr : &*found;
}

/// The provider's error in words, unless the end of the message has another cause.
std::optional<ProviderWords::Words> ownWords(const MessageError &error)
{
    static const QStringList ends{QStringLiteral("gave_up"),  QStringLiteral("expired"),
                                  QStringLiteral("restored"), QStringLiteral("channel_removed"),
                                  QStringLiteral("late"),     QStringLiteral("secrets_missing")};
    return ends.contains(error.code) ? std::nullopt : ProviderWords::find(error.providerCode);
}

QString titleOf(const StatusChange &change)
{
    if (change.status == MessageStatus::Sending && change.attempt > 0) {
        return words(QT_TRANSLATE_NOOP("MessageWords", "Attempt %1")).arg(change.attempt);
    }
    if (change.status == MessageStatus::Queued && change.attempt > 0) {
        return words(QT_TRANSLATE_NOOP("MessageWords", "Not sent, waits for the next attempt"));
    }
    return StateLooks::message(change.status).text;
}

QString actorText(const Actor &actor)
{
    if (actor.name.isEmpty()) {
        return {};
    }
    switch (actor.kind) {
    case Actor::Kind::Window:
    case Actor::Kind::Admin:
        return words(QT_TRANSLATE_NOOP("MessageWords", "by %1")).arg(actor.name);
    case Actor::Kind::Token:
        return words(QT_TRANSLATE_NOOP("MessageWords", "by token %1…")).arg(actor.name.left(8));
    case Actor::Kind::Chatbot:
        return words(QT_TRANSLATE_NOOP("MessageWords", "by chatbot %1")).arg(actor.name);
    case Actor::Kind::System:
        return {};
    }
    return {};
}

QString detailOf(const StatusChange &change)
{
    QStringList parts;
    if (!change.code.isEmpty()) {
        parts.append(MessageWords::reason({change.code, change.detail, change.providerCode}));
    }
    const QString said = parts.join(QString());
    if (!change.providerCode.isEmpty() && !said.contains(change.providerCode)) {
        parts.append(change.providerCode);
    }
    if (const QString actor = actorText(change.actor); !actor.isEmpty()) {
        parts.append(actor);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString MessageWords::reason(const MessageError &error)
{
    if (const auto fetching = fetchReason(error)) {
        return *fetching;
    }
    if (const auto own = ownWords(error)) {
        return own->reason;
    }
    if (const Explanation *known = explanationOf(error.code)) {
        return words(known->reason);
    }
    return error.detail.isEmpty() ? error.code : error.detail;
}

QString MessageWords::advice(const MessageError &error)
{
    if (fetchReason(error) && error.code != QLatin1String("address_refused")) {
        return fetchAdvice(error);
    }
    if (const auto own = ownWords(error)) {
        return own->advice;
    }
    const Explanation *known = explanationOf(error.code);
    return known && *known->advice ? words(known->advice) : QString();
}

QString MessageWords::address(const Address &address)
{
    return address.kind == Address::Kind::Phone ? Phones::forPeople(address.value) : address.value;
}

QString MessageWords::content(const Message &message)
{
    return ContentTexts::readable(message, [](const char *context, const char *source) {
        return QCoreApplication::translate(context, source);
    });
}

QList<TimelineEntry> MessageWords::timeline(const QList<StatusChange> &history, qint64 nowMs)
{
    QList<TimelineEntry> entries;
    for (auto change = history.crbegin(); change != history.crend(); ++change) {
        const PillLook look = StateLooks::message(change->status);
        TimelineEntry entry;
        entry.icon = look.icon;
        entry.tone = look.tone;
        entry.title = titleOf(*change);
        entry.detail = detailOf(*change);
        entry.time = Moments::exact(change->at, nowMs);
        entry.failed = change->status == MessageStatus::Failed;
        entries.append(entry);
    }
    return entries;
}
