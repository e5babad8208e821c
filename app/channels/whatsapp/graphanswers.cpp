// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/graphanswers.h"

#include "app/channels/answerrules.h"
#include "app/channels/whatsapp/whatsappaddresses.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

using GraphErrors::Verdict;

constexpr int aFewAttempts = 4;
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

/// Minutes until the account may ask again, as Meta tells by its account's id.
qint64 regainMs(const OutgoingAnswer &answer)
{
    const QJsonObject usage =
        QJsonDocument::fromJson(answer.header("x-business-use-case-usage")).object();
    double minutes = 0;
    for (const QJsonValue &account : usage) {
        const QJsonArray kinds = account.toArray();
        for (const QJsonValue &kind : kinds) {
            const QJsonObject object = kind.toObject();
            minutes = std::max(
                minutes, object.value(QLatin1String("estimated_time_to_regain_access")).toDouble());
        }
    }
    return static_cast<qint64>(std::min(minutes, 60.0)) * minute;
}

std::optional<qint64> channelWait(const OutgoingAnswer &answer, qint64 known, qint64 nowMs)
{
    if (const auto asked = answer.retryAfterMs(nowMs)) {
        return asked;
    }
    const qint64 wait = std::max(known, regainMs(answer));
    return wait > 0 ? std::optional(wait) : std::nullopt;
}

/// 1, 4, 16, 64 s and so on, as Meta advises for one pair of numbers.
qint64 pairWait(int attempt)
{
    return std::min(hour, qint64(1000) << (2 * std::clamp(attempt - 1, 0, 6)));
}

/// `status` is at least 400.
SendOutcome outcomeOf(const OutgoingAnswer &answer, const GraphError &error, int attempt,
                      qint64 nowMs)
{
    const GraphErrors::Meaning meaning = GraphErrors::meaningOf(error, answer.httpStatus);
    const MessageError told = GraphErrors::messageError(error, answer.httpStatus);
    switch (meaning.verdict) {
    case Verdict::Permanent:
        return Send::Refused{told};
    case Verdict::RetryAFewTimes:
        if (attempt >= aFewAttempts) {
            return Send::Refused{told};
        }
        return Send::NotSent{told, answer.retryAfterMs(nowMs)};
    case Verdict::Retry:
        return Send::NotSent{told, answer.retryAfterMs(nowMs)};
    case Verdict::ThrottledChannel:
        // What is held for hours is no matter of speed: people have blocked or reported the number.
        return Send::ChannelThrottled{told, channelWait(answer, meaning.waitMs, nowMs),
                                      meaning.waitMs >= hour};
    case Verdict::ThrottledContact:
        return Send::ContactThrottled{told, answer.retryAfterMs(nowMs).value_or(pairWait(attempt))};
    case Verdict::BrokenChannel:
        return Send::ChannelBroken{told};
    case Verdict::Unknown:
        break;
    }
    return Send::FateUnknown{told};
}

std::optional<AnswerRules::OwnError> ownErrorOf(const std::optional<GraphError> &error)
{
    return error
               ? std::optional(AnswerRules::OwnError{QString::number(error->code), error->message})
               : std::nullopt;
}

/// Nothing where it is a complete success.
std::optional<SendOutcome> failedOutcome(const OutgoingAnswer &answer, int attempt, qint64 nowMs)
{
    const auto error = GraphAnswers::errorOf(answer);
    // Meta's code goes before the HTTP status: the same code comes with different ones.
    if (error && answer.httpStatus >= 400) {
        return outcomeOf(answer, *error, attempt, nowMs);
    }
    return AnswerRules::judge(answer, ownErrorOf(error), nowMs);
}

/// The number as WhatsApp knows it, where it is not the one that was dialled, and Meta's own id of
/// the person, which older versions leave out.
QList<Address> namesOf(const QJsonObject &contact)
{
    QList<Address> names;
    const QString number = contact.value(QLatin1String("wa_id")).toString();
    if (number != contact.value(QLatin1String("input")).toString()) {
        if (const auto address = WhatsAppAddresses::ofNumber(number)) {
            names.append(*address);
        }
    }
    const QString userId = contact.value(QLatin1String("user_id")).toString();
    if (const auto address = WhatsAppAddresses::ofUser(userId)) {
        names.append(*address);
    }
    return names;
}

} // namespace

QJsonObject GraphAnswers::objectOf(const OutgoingAnswer &answer)
{
    return answer.outcome == OutgoingOutcome::Answered
               ? QJsonDocument::fromJson(answer.body).object()
               : QJsonObject();
}

std::optional<GraphError> GraphAnswers::errorOf(const OutgoingAnswer &answer)
{
    return GraphErrors::read(objectOf(answer).value(QLatin1String("error")).toObject());
}

SendOutcome GraphAnswers::ofMessage(const OutgoingAnswer &answer, int attempt, qint64 nowMs)
{
    if (const auto failed = failedOutcome(answer, attempt, nowMs)) {
        return *failed;
    }
    const QJsonObject object = objectOf(answer);
    const QString id = object.value(QLatin1String("messages"))
                           .toArray()
                           .first()
                           .toObject()
                           .value(QLatin1String("id"))
                           .toString();
    if (id.isEmpty()) {
        return AnswerRules::unreadable();
    }
    const QJsonObject contact =
        object.value(QLatin1String("contacts")).toArray().first().toObject();
    return Send::Sent{id, false, namesOf(contact)};
}

SendOutcome GraphAnswers::ofFailedUpload(const OutgoingAnswer &answer, int attempt, qint64 nowMs)
{
    SendOutcome outcome = failedOutcome(answer, attempt, nowMs).value_or(AnswerRules::unreadable());
    if (const auto *unknown = std::get_if<Send::FateUnknown>(&outcome)) {
        return Send::NotSent{unknown->error, std::nullopt};
    }
    // Nothing but the file was in the request.
    auto *refused = std::get_if<Send::Refused>(&outcome);
    if (refused && refused->error.code == QLatin1String("provider_refused")) {
        refused->error.code = QStringLiteral("document_refused");
    }
    return outcome;
}

MessageError GraphAnswers::failureOf(const OutgoingAnswer &answer)
{
    if (const auto error = errorOf(answer)) {
        return GraphErrors::messageError(*error, answer.httpStatus);
    }
    if (answer.outcome == OutgoingOutcome::AddressRefused) {
        return {QStringLiteral("address_refused"), answer.detail, {}};
    }
    const bool answered = answer.outcome == OutgoingOutcome::Answered;
    return {QStringLiteral("no_answer"),
            answered ? QStringLiteral("An answer that is not the provider's came (HTTP %1).")
                           .arg(answer.httpStatus)
                     : answer.detail,
            {}};
}
