// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/authenticator.h"

#include "models/base/clock.h"
#include "models/rules/accesstokens.h"

namespace {

/// The token of a request, from the first field that carries one; empty without.
QByteArray tokenOf(const ApiRequest &request)
{
    const QByteArray authorization = request.field("authorization").trimmed();
    constexpr QByteArrayView scheme = "bearer ";
    if (authorization.size() >= scheme.size() &&
        authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0) {
        return authorization.mid(scheme.size()).trimmed();
    }
    if (!authorization.isEmpty()) {
        return authorization; // another scheme: not a token of ours
    }
    for (const char *name : {"x-api-token", "x-api-key", "apikey"}) {
        if (const QByteArray token = request.field(name).trimmed(); !token.isEmpty()) {
            return token;
        }
    }
    return {};
}

std::optional<Problem> faultOf(const AccessToken *token, qint64 nowMs)
{
    if (token == nullptr) {
        return Problem::TokenUnknown;
    }
    switch (token->state(nowMs)) {
    case AccessToken::State::Expired:
        return Problem::TokenExpired;
    case AccessToken::State::Revoked:
        return Problem::TokenRevoked;
    case AccessToken::State::Active:
        break;
    }
    return std::nullopt;
}

bool isBadToken(Problem problem)
{
    return problem == Problem::TokenMalformed || problem == Problem::TokenUnknown ||
           problem == Problem::TokenExpired || problem == Problem::TokenRevoked;
}

} // namespace

QString rightName(Right right)
{
    switch (right) {
    case Right::Send:
        return QStringLiteral("send");
    case Right::Read:
        return QStringLiteral("read");
    case Right::Documents:
        return QStringLiteral("documents");
    }
    return {};
}

Authenticator::Authenticator(const Clock &clock)
    : m_clock(clock)
{
}

const AccessToken *Authenticator::known(const ApiRequest &request,
                                        const Configuration &configuration)
{
    const QByteArray secret = tokenOf(request);
    return AccessTokens::isWellFormed(secret)
               ? configuration.tokenByHash(AccessTokens::hash(secret))
               : nullptr;
}

Authenticator::Verdict Authenticator::look(const ApiRequest &request, Right needed,
                                           const Configuration &configuration) const
{
    const QByteArray secret = tokenOf(request);
    if (secret.isEmpty()) {
        return Refusal{Problem::TokenMissing, {}, 0};
    }
    // The check sum spares the look-up for what was cut or mistyped.
    if (!AccessTokens::isWellFormed(secret)) {
        return Refusal{Problem::TokenMalformed, {}, 0};
    }
    const AccessToken *token = configuration.tokenByHash(AccessTokens::hash(secret));
    if (const auto fault = faultOf(token, m_clock.nowMs())) {
        return Refusal{*fault, {}, 0};
    }
    if (!token->rights.testFlag(needed)) {
        return Refusal{Problem::RightMissing, {rightName(needed)}, 0};
    }
    return Caller{token->system, token->id, token->prefix, token->rights};
}

Authenticator::Verdict Authenticator::admit(const ApiRequest &request, const QHostAddress &source,
                                            Right needed, const Configuration &configuration)
{
    Verdict verdict = look(request, needed, configuration);
    const qint64 now = m_clock.monotonicMs();
    if (const auto *refusal = std::get_if<Refusal>(&verdict)) {
        if (isBadToken(refusal->problem) && m_badTokens.refuses(source, now)) {
            return Refusal{Problem::TooManyBadTokens, {}, m_badTokens.secondsToNext(source, now)};
        }
        return verdict;
    }
    if (const auto refused = refusedByRate(std::get<Caller>(verdict), configuration)) {
        return *refused;
    }
    return verdict;
}

std::optional<Authenticator::Refusal>
Authenticator::refusedByRate(const Caller &caller, const Configuration &configuration)
{
    const ExternalSystem *system = configuration.system(caller.system);
    if (system == nullptr || !system->ratePerSecond) {
        m_buckets.remove(caller.system);
        return std::nullopt;
    }
    const qint64 now = m_clock.monotonicMs();
    TokenBucket &bucket = m_buckets[caller.system];
    if (!bucket.isSetUp() || bucket.perSecond() != *system->ratePerSecond) {
        bucket = TokenBucket(*system->ratePerSecond, now);
    }
    if (bucket.take(now)) {
        return std::nullopt;
    }
    return Refusal{Problem::TooManyRequests, {}, bucket.secondsToNext()};
}
