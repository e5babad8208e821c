// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/routes.h"

#include "app/gateway/batchhandler.h"
#include "app/gateway/directoryhandler.h"
#include "app/gateway/documenthandler.h"
#include "app/gateway/healthhandler.h"
#include "app/gateway/hookhandler.h"
#include "app/gateway/messageactionhandler.h"
#include "app/gateway/messagehandler.h"
#include "app/gateway/messagelisthandler.h"
#include "app/gateway/pagehandler.h"

#include <QByteArrayList>

#include <utility>

namespace {

const Route table[] = {
    {"POST", "/v1/messages", Door::Token, Right::Send, BodyKind::Message, &MessageHandler::send},
    {"POST", "/v1/messages/batch", Door::Token, Right::Send, BodyKind::Batch, &BatchHandler::send},
    {"GET", "/v1/messages", Door::Token, Right::Read, BodyKind::None, &MessageListHandler::list},
    {"GET", "/v1/messages/{}", Door::Token, Right::Read, BodyKind::None, &MessageHandler::show},
    {"POST", "/v1/messages/{}/cancel", Door::Token, Right::Send, BodyKind::Json,
     &MessageActionHandler::cancel},
    {"POST", "/v1/messages/{}/retry", Door::Token, Right::Send, BodyKind::Json,
     &MessageActionHandler::retry},
    {"POST", "/v1/documents", Door::Token, Right::Documents, BodyKind::Upload,
     &DocumentHandler::upload},
    {"GET", "/v1/documents/{}", Door::Token, Right::Documents, BodyKind::None,
     &DocumentHandler::show},
    {"GET", "/v1/documents/{}/content", Door::Token, Right::Documents, BodyKind::None,
     &DocumentHandler::content},
    {"GET", "/v1/chatbots", Door::Token, Right::Read, BodyKind::None, &DirectoryHandler::chatbots},
    {"GET", "/v1/channels", Door::Token, Right::Read, BodyKind::None, &DirectoryHandler::channels},
    {"GET", "/healthz", Door::TokenUnlessLocal, Right::Read, BodyKind::None,
     &HealthHandler::health},
    {"GET", "/readyz", Door::TokenUnlessLocal, Right::Read, BodyKind::None, &HealthHandler::ready},
    {"GET", "/metrics", Door::TokenUnlessLocal, Right::Read, BodyKind::None,
     &HealthHandler::metrics},
    {"GET", "/openapi.json", Door::Open, Right::Read, BodyKind::None, &HealthHandler::description},
    {"GET", "/docs", Door::Open, Right::Read, BodyKind::None, &PageHandler::docs},
    {"GET", "/hooks/{}", Door::Signature, Right::Read, BodyKind::None, &HookHandler::challenge},
    {"POST", "/hooks/{}", Door::Signature, Right::Read, BodyKind::Hook, &HookHandler::receive},
};

/// Whether the path fits the pattern; what stands at its places goes into `parameters`.
bool fits(QByteArrayView pattern, QByteArrayView path, QList<QByteArray> &parameters)
{
    parameters.clear();
    while (!pattern.isEmpty() && !path.isEmpty()) {
        const qsizetype patternEnd = pattern.indexOf('/', 1);
        const qsizetype pathEnd = path.indexOf('/', 1);
        const QByteArrayView wanted = patternEnd < 0 ? pattern : pattern.first(patternEnd);
        const QByteArrayView given = pathEnd < 0 ? path : path.first(pathEnd);
        if (wanted == QByteArrayView("/{}") && given.size() > 1) {
            parameters.append(given.sliced(1).toByteArray());
        } else if (wanted != given) {
            return false;
        }
        pattern = patternEnd < 0 ? QByteArrayView() : pattern.sliced(patternEnd);
        path = pathEnd < 0 ? QByteArrayView() : path.sliced(pathEnd);
    }
    return pattern.isEmpty() && path.isEmpty();
}

} // namespace

std::span<const Route> Routes::all()
{
    return table;
}

Routes::Match Routes::find(const QByteArray &method, const QByteArray &path)
{
    Match match;
    QList<QByteArray> parameters;
    for (const Route &route : table) {
        if (!fits(route.pattern, path, parameters)) {
            continue;
        }
        match.isPath = true;
        // A fixed path comes before one with places: "/v1/messages/batch" is no id.
        if (method == route.method) {
            match.route = &route;
            match.parameters = std::move(parameters);
            break;
        }
    }
    return match;
}

QByteArray Routes::allowed(const QByteArray &path)
{
    QByteArrayList methods;
    QList<QByteArray> parameters;
    for (const Route &route : table) {
        if (fits(route.pattern, path, parameters) && !methods.contains(route.method)) {
            methods.append(route.method);
        }
    }
    return (methods << "OPTIONS").join(", ");
}
