// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/guardstate.h"

#include "app/gateway/httphead.h"
#include "models/base/clock.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

namespace {

QByteArray problemCode(int status)
{
    switch (status) {
    case 405:
        return "not_allowed";
    case 413:
    case 414:
    case 431:
        return "too_large";
    case 503:
        return "unavailable";
    default:
        return "malformed";
    }
}

} // namespace

GuardState::GuardState(const ListenerLimits &givenLimits, Preflight &givenPreflight,
                       const Clock &givenClock, ProblemWriter problems)
    : limits(givenLimits)
    , preflight(givenPreflight)
    , clock(givenClock)
    , m_problems(std::move(problems))
{
}

ListenerLoad GuardState::load() const
{
    ListenerLoad now;
    now.connections = connections;
    now.largeBodies = largeBodies;
    now.bodyBytes = bodyBytes;
    return now;
}

bool GuardState::hasRoomFor(qint64 length, const BodyAllowance &allowance) const
{
    if (length == 0) {
        return true;
    }
    const bool all = bodyBytes + length <= limits.bodyBudgetBytes;
    return all && (!allowance.fromStranger || strangerBytes + length <= limits.strangerBudgetBytes);
}

QString GuardState::newRequestId()
{
    const quint64 random = QRandomGenerator::global()->generate64();
    return QStringLiteral("req_") +
           QString::number(random, 16).rightJustified(16, QLatin1Char('0'));
}

ApiResponse GuardState::refusal(int status, const ApiRequest &request) const
{
    Refusal refused;
    refused.status = status;
    refused.code = problemCode(status);
    refused.requestId = request.requestId;
    refused.acceptLanguage = request.acceptLanguage();
    ApiResponse response = m_problems(refused);
    response.closes = true;
    if (status == 405) {
        response.setField("Allow", HttpHeads::allowedMethods);
    }
    if (status == 503 && response.field("Retry-After").isEmpty()) {
        response.setRetryAfter(1);
    }
    return response;
}

QByteArray GuardState::date()
{
    const qint64 second = clock.nowMs() / 1000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        m_date =
            QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() +
            " GMT";
    }
    return m_date;
}
