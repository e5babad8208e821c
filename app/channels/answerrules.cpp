// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/answerrules.h"

namespace {

using AnswerRules::OwnError;

MessageError errorOf(const QString &code, const OutgoingAnswer &answer,
                     const std::optional<OwnError> &ownError)
{
    if (ownError) {
        return {code, ownError->message, ownError->code};
    }
    const QString status =
        answer.httpStatus > 0 ? QStringLiteral("HTTP %1").arg(answer.httpStatus) : answer.detail;
    return {code, status, {}};
}

std::optional<SendOutcome> judgeStatus(const OutgoingAnswer &answer,
                                       const std::optional<OwnError> &ownError, qint64 nowMs)
{
    const int status = answer.httpStatus;
    const auto retryAfter = answer.retryAfterMs(nowMs);
    if (status == 429) {
        return Send::ChannelThrottled{errorOf(QStringLiteral("rate_limited"), answer, ownError),
                                      retryAfter, false};
    }
    const MessageError noAnswer = errorOf(QStringLiteral("no_answer"), answer, ownError);
    const bool saysLater = status == 503 && retryAfter;
    if (saysLater || (status >= 500 && ownError)) {
        return Send::NotSent{noAnswer, retryAfter};
    }
    const bool driverDecides = (status >= 200 && status < 300) || (status >= 400 && ownError);
    return driverDecides ? std::nullopt : std::optional<SendOutcome>(Send::FateUnknown{noAnswer});
}

} // namespace

std::optional<SendOutcome> AnswerRules::judge(const OutgoingAnswer &answer,
                                              const std::optional<OwnError> &ownError, qint64 nowMs)
{
    switch (answer.outcome) {
    case OutgoingOutcome::NotSent:
        return Send::NotSent{{QStringLiteral("no_answer"), answer.detail, {}}, std::nullopt};
    case OutgoingOutcome::Unknown:
        return Send::FateUnknown{{QStringLiteral("no_answer"), answer.detail, {}}};
    case OutgoingOutcome::AddressRefused:
        return Send::Refused{{QStringLiteral("address_refused"), answer.detail, {}}};
    case OutgoingOutcome::Answered:
        return judgeStatus(answer, ownError, nowMs);
    }
    return unreadable();
}

SendOutcome AnswerRules::judgeCut(OutgoingOutcome known)
{
    const QString code = QStringLiteral("no_answer");
    if (known == OutgoingOutcome::NotSent) {
        const QString detail = QStringLiteral("The program stopped before the message left.");
        return Send::NotSent{{code, detail, {}}, std::nullopt};
    }
    return Send::FateUnknown{
        {code, QStringLiteral("The program stopped before the answer came."), {}}};
}

SendOutcome AnswerRules::unreadable()
{
    return Send::FateUnknown{
        {QStringLiteral("no_answer"), QStringLiteral("The answer could not be read."), {}}};
}
