// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/httpclient.h"
#include "tests/support/awaited.h"
#include "tests/support/standin.h"

#include <QJsonDocument>
#include <QJsonObject>

/// Requests to the stand-in, and a client that is waited for: what the tests of HttpClient share.
namespace ClientFixture {

inline const QString messageId = QStringLiteral("msg_1");

inline OutgoingHeader bearer(const StandIn &standIn)
{
    return {"Authorization", "Bearer " + standIn.token()};
}

inline OutgoingRequest sendRequest(const StandIn &standIn, const QString &id = messageId)
{
    OutgoingRequest request;
    request.method = "POST";
    request.url = standIn.url(QStringLiteral("/v1/send"));
    request.headers = {
        bearer(standIn), {"Content-Type", "application/json"}, {"X-Message-Id", id.toLatin1()}};
    const QJsonObject body{{QStringLiteral("id"), id},
                           {QStringLiteral("to"), QStringLiteral("+5511987654321")},
                           {QStringLiteral("text"), QStringLiteral("Olá")}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.deadlines = {5'000, 10'000, 0, 0};
    request.maximumAnswerBytes = 64 * 1024;
    return request;
}

inline OutgoingRequest checkRequest(const StandIn &standIn)
{
    OutgoingRequest request;
    request.url = standIn.url(QStringLiteral("/v1/check"));
    request.headers = {bearer(standIn)};
    request.repeatable = true;
    return request;
}

inline OutgoingAnswer run(HttpClient &client, const OutgoingRequest &request)
{
    QObject context;
    OutgoingAnswer none;
    none.detail = QStringLiteral("no callback came");
    return awaited<OutgoingAnswer>(
               [&](const auto &answered) { client.start(request, &context, answered); })
        .value_or(none);
}

} // namespace ClientFixture
