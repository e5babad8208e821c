// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/rotatetoken.h"

#include "models/store/systemstore.h"
#include "models/store/writecontext.h"

#include <algorithm>

namespace {

Result<void> endOld(WriteContext &context, const AccessToken &old, qint64 overlapMs)
{
    SystemStore store(context.connection());
    if (overlapMs <= 0) {
        return store.revokeToken(old.id, context.nowMs());
    }
    const qint64 end = context.nowMs() + overlapMs;
    return store.setTokenExpiry(old.id, std::min(end, old.expiresAt.value_or(end)));
}

} // namespace

Result<IssuedToken> rotateToken(WriteContext &context, TokenId id, qint64 overlapMs,
                                const Actor &actor)
{
    const Configuration &configuration = context.configuration();
    const auto found = configuration.tokens.constFind(id);
    if (found == configuration.tokens.constEnd()) {
        return Error::of(Error::Code::NotFound, QStringLiteral("token"));
    }
    const AccessToken old = *found;
    if (old.state(context.nowMs()) != AccessToken::State::Active) {
        return Error::of(Error::Code::StatusConflict, QStringLiteral("token is not active"));
    }
    auto issued = issueToken(context, {old.system, old.name, old.rights, old.expiresAt}, actor);
    if (!issued) {
        return issued;
    }
    if (auto ended = endOld(context, old, overlapMs); !ended) {
        return ended.error();
    }
    context.note(Change::Kind::AccessToken, old.id.value);
    context.audit(actor, QStringLiteral("token.rotated"), old.prefix, issued->token.prefix);
    return issued;
}
