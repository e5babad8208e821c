// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/gatewayservice.h"

#include "app/gateway/forwardedfor.h"
#include "app/gateway/hookhandler.h"
#include "app/gateway/recentrequests.h"
#include "models/base/clock.h"
#include "models/store/configurationcache.h"

#include <QUrl>

#include <algorithm>

namespace {

constexpr qint64 jsonBytes = 256 * 1024;
constexpr qint64 batchBytes = 1024 * 1024;
constexpr qint64 messageBytes = 6 * 1024 * 1024;
constexpr qint64 hookBytes = 4 * 1024 * 1024;
constexpr int largeBodiesAtOnce = 4;
/// The boundaries and heads of a multipart form beside its file.
constexpr qint64 formBytes = 64 * 1024;
constexpr int patienceTickMs = 250;
constexpr int keyLength = 255;

const QByteArray keyField = QByteArrayLiteral("idempotency-key");

bool isVisibleAscii(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= keyLength &&
           std::all_of(key.cbegin(), key.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type.isEmpty() || type == "application/json" ||
           (type.startsWith("application/") && type.endsWith("+json"));
}

bool takesJson(const Route &route)
{
    return route.body == BodyKind::Json || route.body == BodyKind::Message ||
           route.body == BodyKind::Batch;
}

/// The page /docs calls the API from where it came itself; any other page is a stranger's.
bool isOwnPage(const ApiRequest &head)
{
    const QByteArray origin = head.field("origin");
    return origin == "http://" + head.host() || origin == "https://" + head.host();
}

} // namespace

GatewayService::GatewayService(const Parts &parts)
    : m_parts(parts)
    , m_reader(parts.databaseFile)
    , m_commits(parts.queue, m_desk, parts.problems)
    , m_hooks({parts.configuration, parts.hookReaders, parts.vault, m_reader})
    , m_context{parts.clock, parts.configuration,
                parts.kinds, parts.queue,
                parts.files, parts.problems,
                m_reader,    m_commits,
                m_desk,      m_loop,
                m_heavy,     m_hooks}
    , m_authenticator(parts.clock)
{
    // One at a time: large bodies are rare, and the other core has the writer.
    m_heavy.setMaxThreadCount(1);
}

GatewayService::~GatewayService()
{
    m_heavy.waitForDone();
}

void GatewayService::answerBy(AnswerDesk::Listener listener)
{
    m_desk.connectTo(std::move(listener), [this](const ApiCall &call) { callClosed(call); });
    m_desk.showTo(
        [this](const ApiCall &call, const ApiResponse &response) { note(call, response); });
}

void GatewayService::gatewayStarted()
{
    m_loop.begin();
    m_patience = std::make_unique<QTimer>();
    m_patience->setInterval(patienceTickMs);
    QObject::connect(m_patience.get(), &QTimer::timeout, m_patience.get(),
                     [this] { sendImpatientAway(); });
}

void GatewayService::gatewayEnds()
{
    m_patience.reset();
    m_loop.end();
    m_reader.close();
}

void GatewayService::turnEnded()
{
    m_usage.flush(m_commits);
    m_hooks.flush(m_commits);
    m_commits.handOver();
}

const HostRule &GatewayService::hostRule()
{
    const ConfigurationPointer current = m_parts.configuration.current();
    if (current != m_hostRuleOf) {
        m_hostRuleOf = current;
        const Settings &settings = current->settings;
        m_hostRule =
            HostRule({settings.hostNames, QUrl(settings.publicUrl).host(), settings.publicApi});
    }
    return m_hostRule;
}

ApiResponse GatewayService::problem(Problem problem, const ApiRequest &request) const
{
    return m_parts.problems.of(problem, audienceOf(request));
}

ApiResponse GatewayService::refusal(const Authenticator::Refusal &refusal,
                                    const ApiRequest &request)
{
    ApiResponse response =
        m_parts.problems.of(refusal.problem, audienceOf(request), refusal.arguments);
    if (refusal.retryAfter > 0) {
        response.setRetryAfter(refusal.retryAfter);
    }
    m_parts.requests.note({0,
                           request.receivedAtMs,
                           m_parts.clock.nowMs() - request.receivedAtMs,
                           refusal.token,
                           refusal.tokenPrefix,
                           request.method,
                           request.path,
                           response.status,
                           request.requestId,
                           {},
                           response.body});
    return response;
}

void GatewayService::note(const ApiCall &call, const ApiResponse &response)
{
    if (call.caller) {
        const ApiRequest &request = call.request;
        m_parts.requests.note({0, request.receivedAtMs,
                               m_parts.clock.nowMs() - request.receivedAtMs, call.caller->token,
                               call.caller->tokenPrefix, request.method, request.path,
                               response.status, request.requestId, call.shownBody, response.body});
    }
}

PreflightVerdict GatewayService::decide(const ApiRequest &head, qint64 declaredLength,
                                        const ListenerLoad &load)
{
    const Routes::Match match = Routes::find(head.method, head.path);
    Refused refused = refusedByAddress(head, match);
    if (!refused && match.route) {
        refused = refusedByDoor(head, match);
    }
    if (!refused && match.route && declaredLength > 0) {
        refused = refusedByType(head, *match.route);
    }
    if (refused) {
        m_desk.count(refused->status);
        return *refused;
    }
    return match.route ? allowanceFor(head, *match.route, declaredLength, load) : BodyAllowance{};
}

GatewayService::Refused GatewayService::refusedByAddress(const ApiRequest &head,
                                                         const Routes::Match &match)
{
    const HostRule::Reach reach = hostRule().reach(head.host());
    if (reach == HostRule::Reach::Nothing) {
        return problem(Problem::WrongHost, head);
    }
    if (reach == HostRule::Reach::Hooks && !head.path.startsWith("/hooks/")) {
        return problem(Problem::NotFound, head);
    }
    if (head.hasField("origin") && !isOwnPage(head)) {
        return problem(Problem::OriginRefused, head);
    }
    if (match.allow.isEmpty()) {
        return problem(Problem::NotFound, head);
    }
    if (!match.route && head.method != "OPTIONS") {
        ApiResponse response = problem(Problem::MethodNotAllowed, head);
        response.setField("Allow", match.allow);
        return response;
    }
    return std::nullopt;
}

bool GatewayService::needsToken(const Route &route, const ApiRequest &request) const
{
    if (route.door == Door::TokenUnlessLocal) {
        return !request.peerIsLoopback || !HostRule::isLoopbackName(request.host());
    }
    return route.door == Door::Token;
}

GatewayService::Refused GatewayService::refusedByDoor(const ApiRequest &head,
                                                      const Routes::Match &match)
{
    return match.route->door == Door::Signature
               ? HookHandler::refusedByHead(head, match.parameters.value(0), m_hooks,
                                            m_parts.problems)
               : refusedByToken(head, *match.route);
}

GatewayService::Refused GatewayService::refusedByToken(const ApiRequest &head, const Route &route)
{
    if (!needsToken(route, head)) {
        return std::nullopt;
    }
    const QHostAddress source = hostRule().isPublic(head.host())
                                    ? ForwardedFor::lastAddress(head).value_or(head.peer)
                                    : head.peer;
    const auto verdict =
        m_authenticator.admit(head, source, route.right, *m_parts.configuration.current());
    if (const auto *refused = std::get_if<Authenticator::Refusal>(&verdict)) {
        return refusal(*refused, head);
    }
    return std::nullopt;
}

GatewayService::Refused GatewayService::refusedByType(const ApiRequest &head, const Route &route)
{
    if (takesJson(route) && !isJson(head.field("content-type"))) {
        return problem(Problem::MediaType, head);
    }
    return std::nullopt;
}

PreflightVerdict GatewayService::allowanceFor(const ApiRequest &head, const Route &route,
                                              qint64 declaredLength, const ListenerLoad &load)
{
    switch (route.body) {
    case BodyKind::None:
        return BodyAllowance{};
    case BodyKind::Json:
        return BodyAllowance{jsonBytes, false};
    case BodyKind::Batch:
        return BodyAllowance{batchBytes, false};
    case BodyKind::Hook:
        return BodyAllowance{hookBytes, false};
    case BodyKind::Upload: {
        const qint64 mib = m_parts.configuration.current()->settings.maxDocumentMib;
        return BodyAllowance{mib * 1024 * 1024 + formBytes, false};
    }
    case BodyKind::Message:
        break;
    }
    const bool isLarge = declaredLength > jsonBytes;
    if (isLarge && declaredLength <= messageBytes && load.largeBodies >= largeBodiesAtOnce) {
        m_desk.count(503);
        return problem(Problem::Busy, head);
    }
    return BodyAllowance{messageBytes, isLarge};
}

std::optional<ApiResponse> GatewayService::handle(ApiRequest request)
{
    Routes::Match match = Routes::find(request.method, request.path);
    if (!match.route) {
        ApiResponse options;
        options.status = 204;
        options.setField("Allow", match.allow);
        m_desk.count(options.status);
        return options;
    }
    ApiCall call;
    call.language = apiLanguageFor(request.acceptLanguage());
    call.parameters = std::move(match.parameters);
    if (needsToken(*match.route, request)) {
        // Once more: the token may have been revoked while the body came.
        const auto verdict =
            m_authenticator.look(request, match.route->right, *m_parts.configuration.current());
        if (const auto *refused = std::get_if<Authenticator::Refusal>(&verdict)) {
            m_desk.count(401);
            return refusal(*refused, request);
        }
        call.caller = std::get<Caller>(verdict);
        m_usage.used(call.caller->token, m_parts.clock.nowMs());
    }
    call.request = std::move(request);
    if (takesJson(*match.route) && call.request.body.size() <= RequestLog::bodyBytes) {
        call.shownBody = call.request.body;
    }
    m_desk.open();
    if (auto reply = enter(call, *match.route)) {
        return m_desk.giveNow(call, std::move(*reply));
    }
    return std::nullopt;
}

Reply GatewayService::enter(ApiCall call, const Route &route)
{
    // Without a caller there is nobody whom the key belongs to.
    if (!call.caller || call.request.method != "POST" || !call.request.hasField(keyField)) {
        return run(std::move(call), route);
    }
    if (!isVisibleAscii(call.request.field(keyField))) {
        return problem(Problem::KeyMalformed, call.request);
    }
    if (m_keys.enter(call, m_parts.clock.monotonicMs())) {
        return run(std::move(call), route);
    }
    m_patience->start();
    return std::nullopt;
}

Reply GatewayService::run(ApiCall call, const Route &route)
{
    return route.handler(std::move(call), m_context);
}

void GatewayService::callClosed(const ApiCall &call)
{
    if (call.caller && call.request.method == "POST" && call.request.hasField(keyField)) {
        ApiCall bare = call;
        bare.request.body.clear();
        m_loop.post([this, bare] { release(bare); });
    }
}

void GatewayService::release(const ApiCall &call)
{
    for (ApiCall &twin : m_keys.leave(call)) {
        const Routes::Match match = Routes::find(twin.request.method, twin.request.path);
        if (auto reply = run(twin, *match.route)) {
            m_desk.give(twin, std::move(*reply));
        }
    }
}

void GatewayService::sendImpatientAway()
{
    for (const ApiCall &twin : m_keys.takeImpatient(m_parts.clock.monotonicMs())) {
        m_desk.give(twin, problem(Problem::KeyInUse, twin.request));
    }
    if (!m_keys.hasWaiting()) {
        m_patience->stop();
    }
}
