// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/gatewayservice.h"

#include "app/gateway/bodylimits.h"
#include "app/gateway/forwardedfor.h"
#include "app/gateway/hookhandler.h"
#include "app/gateway/recentrequests.h"
#include "models/base/clock.h"
#include "models/store/configurationcache.h"

#include <QUrl>

#include <algorithm>

namespace {

constexpr int patienceTickMs = 250;
constexpr int keyLength = 255;

const QByteArray keyField = QByteArrayLiteral("idempotency-key");
const QByteArray hooksPath = QByteArrayLiteral("/hooks/");

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
    , m_reader(parts.databaseFile, parts.queue.damage())
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
        // As it travels: the name of an address may have letters that a Host field cannot have.
        const QString publicName = QUrl(settings.publicUrl).host(QUrl::FullyEncoded);
        m_hostRule = HostRule({settings.hostNames, publicName, settings.publicApi});
    }
    return m_hostRule;
}

ApiResponse GatewayService::problem(Problem problem, const ApiRequest &request) const
{
    return m_parts.problems.of(problem, audienceOf(request));
}

ApiResponse GatewayService::refusal(const Authenticator::Refusal &refusal,
                                    const ApiRequest &request) const
{
    ApiResponse response =
        m_parts.problems.of(refusal.problem, audienceOf(request), refusal.arguments);
    if (refusal.retryAfter > 0) {
        response.setRetryAfter(refusal.retryAfter);
    }
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

/// Counts a refusal, and notes it where somebody may look for it: at the token it was called with,
/// or among those of unknown tokens.
ApiResponse GatewayService::refused(const ApiRequest &head, ApiResponse response)
{
    m_desk.count(response.status);
    const ConfigurationPointer configuration = m_parts.configuration.current();
    const AccessToken *token = Authenticator::known(head, *configuration);
    const bool byToken = response.status == 401 || response.status == 429;
    if (token || (byToken && !head.path.startsWith(hooksPath))) {
        m_parts.requests.note({0,
                               head.receivedAtMs,
                               m_parts.clock.nowMs() - head.receivedAtMs,
                               token ? token->id : TokenId(),
                               token ? token->prefix : QString(),
                               head.method,
                               head.path,
                               response.status,
                               head.requestId,
                               {},
                               response.body});
    }
    return response;
}

PreflightVerdict GatewayService::decide(const ApiRequest &head, qint64 declaredLength,
                                        const ListenerLoad &load)
{
    const Routes::Match match = Routes::find(head.method, head.path);
    const BodyAllowance allowance =
        BodyLimits::allowance(match.route ? match.route->body : BodyKind::None, declaredLength,
                              m_parts.configuration.current()->settings);
    Refused refusal = refusedByAddress(head, match);
    if (!refusal && match.route) {
        refusal = refusedByDoor(head, match);
    }
    if (!refusal && declaredLength > 0) {
        refusal = refusedByBody(head, match.route, declaredLength, allowance);
    }
    if (!refusal && allowance.large && load.largeBodies >= BodyLimits::largeBodiesAtOnce) {
        refusal = problem(Problem::Busy, head);
    }
    return refusal ? PreflightVerdict(refused(head, *std::move(refusal))) : allowance;
}

GatewayService::Refused GatewayService::refusedByAddress(const ApiRequest &head,
                                                         const Routes::Match &match)
{
    const HostRule::Reach reach = hostRule().reach(head.host());
    if (reach == HostRule::Reach::Nothing) {
        return problem(Problem::WrongHost, head);
    }
    if (reach == HostRule::Reach::Hooks && !head.path.startsWith(hooksPath)) {
        return problem(Problem::NotFound, head);
    }
    if (head.hasField("origin") && !isOwnPage(head)) {
        return problem(Problem::OriginRefused, head);
    }
    if (!match.isPath) {
        return problem(Problem::NotFound, head);
    }
    if (!match.route && head.method != "OPTIONS") {
        ApiResponse response = problem(Problem::MethodNotAllowed, head);
        response.setField("Allow", Routes::allowed(head.path));
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
    const ConfigurationPointer configuration = m_parts.configuration.current();
    const auto verdict = m_authenticator.admit(head, source, route.right, *configuration);
    if (const auto *why = std::get_if<Authenticator::Refusal>(&verdict)) {
        return refusal(*why, head);
    }
    m_admitted = {head.requestId, m_parts.clock.nowMs(), configuration, std::get<Caller>(verdict)};
    return std::nullopt;
}

/// The caller once more: the token may have been revoked, or have expired, while the body came.
/// Mostly the body came with the head, and neither time nor set-up went on.
Authenticator::Verdict GatewayService::callerOf(const ApiRequest &request, const Route &route) const
{
    const ConfigurationPointer configuration = m_parts.configuration.current();
    if (m_admitted.requestId == request.requestId && m_admitted.by == configuration &&
        m_admitted.atMs == m_parts.clock.nowMs()) {
        return m_admitted.caller;
    }
    return m_authenticator.look(request, route.right, *configuration);
}

GatewayService::Refused GatewayService::refusedByBody(const ApiRequest &head, const Route *route,
                                                      qint64 declaredLength,
                                                      const BodyAllowance &allowance) const
{
    if (route && takesJson(*route) && !isJson(head.field("content-type"))) {
        return problem(Problem::MediaType, head);
    }
    if (declaredLength <= allowance.limit) {
        return std::nullopt;
    }
    if (allowance.limit == 0) {
        return problem(Problem::BodyNotTaken, head);
    }
    if (route->body == BodyKind::Upload) {
        const qint64 mib = m_parts.configuration.current()->settings.maxDocumentMib;
        return m_parts.problems.tooLarge(Problem::DocumentTooLarge, mib * 1024 * 1024,
                                         audienceOf(head));
    }
    return m_parts.problems.tooLarge(Problem::TooLarge, allowance.limit, audienceOf(head));
}

std::optional<ApiResponse> GatewayService::handle(ApiRequest request)
{
    Routes::Match match = Routes::find(request.method, request.path);
    if (!match.route) {
        ApiResponse options;
        options.status = 204;
        options.setField("Allow", Routes::allowed(request.path));
        m_desk.count(options.status);
        return options;
    }
    ApiCall call;
    call.language = apiLanguageFor(request.acceptLanguage());
    call.parameters = std::move(match.parameters);
    if (needsToken(*match.route, request)) {
        const auto verdict = callerOf(request, *match.route);
        if (const auto *why = std::get_if<Authenticator::Refusal>(&verdict)) {
            return refused(request, refusal(*why, request));
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
