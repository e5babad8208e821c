// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhttpprovider.h"

#include "tests/support/standinserver.h"

void TestHttpProvider::check(StandInRequest &request)
{
    StandInRules::check(request, token());
}

QString TestHttpProvider::providerIdFor(const StandInRequest &request)
{
    const QString path = request.plainPath();
    if (path != QLatin1String("/v1/send") && path != QLatin1String("/v1/media")) {
        return {};
    }
    const QLatin1String prefix(path == QLatin1String("/v1/send") ? "tp_" : "md_");
    return prefix + QString::number(++m_lastProviderId);
}

StandInReply TestHttpProvider::answer(const StandInRequest &request, const StandInServer &server)
{
    const QString path = request.plainPath();
    if (path == QLatin1String("/v1/send")) {
        return {200, "{\"message_id\":\"" + request.providerId.toLatin1() + "\"}"};
    }
    if (path == QLatin1String("/v1/media")) {
        return {200, "{\"media_id\":\"" + request.providerId.toLatin1() + "\"}"};
    }
    if (path == QLatin1String("/v1/status")) {
        return {200, server.eventsAfter(request.path.section(QLatin1String("after="), 1).toInt())};
    }
    return {200, "{\"ok\":true}"};
}

StandInReply TestHttpProvider::refusal(const StandInRequest &request)
{
    const bool token = request.problems.contains(QStringLiteral("wrong Authorization"));
    return ownError(token ? 401 : 400, token ? "credentials_refused" : "invalid_request");
}

StandInReply TestHttpProvider::ownError(int status, const QByteArray &code)
{
    return {status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"planned\"}}"};
}

QByteArray TestHttpProvider::sampleAnswer() const
{
    return QByteArrayLiteral("{\"message_id\":\"tp_0\"}");
}
