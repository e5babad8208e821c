// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/revoketoken.h"

#include "models/store/systemstore.h"
#include "models/store/writecontext.h"

namespace {

constexpr int shortestPrefix = 8;

} // namespace

Result<void> revokeToken(WriteContext &context, TokenId id, const Actor &actor)
{
    const Configuration &configuration = context.configuration();
    const auto found = configuration.tokens.constFind(id);
    if (found == configuration.tokens.constEnd()) {
        return Error::of(Error::Code::NotFound, QStringLiteral("token"));
    }
    if (found->revokedAt) {
        return {};
    }
    const AccessToken token = *found;
    const ExternalSystem *system = configuration.system(token.system);
    const QString systemName = system ? system->name : QString();
    if (auto revoked = SystemStore(context.connection()).revokeToken(id, context.nowMs());
        !revoked) {
        return revoked;
    }
    context.note(Change::Kind::AccessToken, id.value);
    context.audit(actor, QStringLiteral("token.revoked"), token.prefix, systemName);
    return {};
}

Result<TokenId> tokenByPrefix(const Configuration &configuration, const QString &prefix)
{
    const QString pointer = QStringLiteral("/prefix");
    if (prefix.size() < shortestPrefix) {
        return Error::invalid(pointer, FindingCode::TooShort,
                              {QString::number(shortestPrefix), QString::number(prefix.size())});
    }
    std::optional<TokenId> found;
    for (const AccessToken &token : configuration.tokens) {
        // What is kept is shorter than a whole secret that somebody pastes.
        if (!token.prefix.startsWith(prefix) && !prefix.startsWith(token.prefix)) {
            continue;
        }
        if (found) {
            return Error::invalid(pointer, FindingCode::NotUnique, {prefix});
        }
        found = token.id;
    }
    return found ? Result<TokenId>(*found) : Error::invalid(pointer, FindingCode::NotFound);
}
