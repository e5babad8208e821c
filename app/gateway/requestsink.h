// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apirequest.h"
#include "app/gateway/apiresponse.h"

#include <functional>
#include <optional>
#include <variant>

/// What the listener holds at this moment.
struct ListenerLoad
{
    int connections = 0;
    /// Requests whose BodyAllowance said large and which are not answered yet.
    int largeBodies = 0;
    /// Declared body bytes of all requests that are being read or handled.
    qint64 bodyBytes = 0;
};

/// Says that a request may go on, and how long its body may be.
struct BodyAllowance
{
    qint64 limit = 0;
    /// Counts in ListenerLoad::largeBodies until it is answered.
    bool large = false;
    /// Who sends it is known only when all of it is there: such bodies have a small budget of their
    /// own, so that nobody from outside can use up that of the others.
    bool fromStranger = false;
};

using PreflightVerdict = std::variant<BodyAllowance, ApiResponse>;

/// Decides about a request when its head is checked and before a byte of its body is read: Host,
/// route, token, right, size. Called on the gateway thread.
class Preflight
{
public:
    virtual ~Preflight() = default;
    /// The head is a request without its body; declaredLength is what Content-Length says (0
    /// without one). An ApiResponse refuses: it is sent and the connection closes. A length above
    /// the allowance's limit is answered with 413 by the listener.
    virtual PreflightVerdict decide(const ApiRequest &head, qint64 declaredLength,
                                    const ListenerLoad &load) = 0;
};

/// Takes whole requests. All calls come on the gateway thread.
class RequestSink
{
public:
    virtual ~RequestSink() = default;
    /// Answers at once (a value), or later: nothing now, and HttpListener::answer() with the
    /// request's ticket from any thread. Must not block and must not run an event loop.
    virtual std::optional<ApiResponse> handle(ApiRequest request) = 0;
    /// Once per turn of the event loop, before it waits: the place to hand over what was collected.
    virtual void turnEnded() {}
    /// First and last call: for what belongs to the gateway thread (a database connection).
    virtual void gatewayStarted() {}
    virtual void gatewayEnds() {}
};

/// A refusal of the listener itself, to be put into words.
struct Refusal
{
    int status = 400;
    /// A problem code of the API: malformed, not_allowed, too_large or unavailable.
    QByteArray code;
    QString requestId;
    QByteArray acceptLanguage;
};

/// Makes the application/problem+json answer of a refusal. Called on the gateway thread.
using ProblemWriter = std::function<ApiResponse(const Refusal &)>;
