// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apilanguage.h"
#include "app/gateway/apirequest.h"
#include "models/domain/accesstoken.h"
#include "models/domain/actor.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The external system that calls, by one of its tokens.
struct Caller
{
    ExternalSystemId system;
    TokenId token;
    QString tokenPrefix;
    Rights rights;

    Actor actor() const { return {Actor::Kind::Token, token.value, tokenPrefix}; }
};

/// Whom an answer's words are for.
struct Audience
{
    QString requestId;
    ApiLanguage language = ApiLanguage::Portuguese;
};

/// A request that was let through to its handler. Only values: it may travel to any thread.
struct ApiCall
{
    ApiRequest request;
    /// What stands at the pattern's places, in order.
    QList<QByteArray> parameters;
    /// Nothing where the route asks for no token.
    std::optional<Caller> caller;
    ApiLanguage language = ApiLanguage::Portuguese;
    /// A short JSON body, kept for the log of requests: the handlers let go of the request's own.
    QByteArray shownBody = {};

    Audience audience() const { return {request.requestId, language}; }
    QByteArray parameter(qsizetype index) const { return parameters.value(index); }
};

inline Audience audienceOf(const ApiRequest &request)
{
    return {request.requestId, apiLanguageFor(request.acceptLanguage())};
}
