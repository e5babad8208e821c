// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/issuetoken.h"

#include "models/rules/accesstokens.h"
#include "models/rules/fieldchecks.h"
#include "models/store/systemstore.h"
#include "models/store/writecontext.h"

namespace {

Findings findingsOf(const TokenRequest &request, const Configuration &configuration, qint64 nowMs)
{
    Findings findings;
    if (!configuration.system(request.system)) {
        findings.append({QStringLiteral("/system"), FindingCode::NotFound, {}});
    }
    FieldChecks::length(request.name.trimmed(), FieldChecks::longestName, QStringLiteral("/name"),
                        findings);
    if (!request.rights) {
        findings.append({QStringLiteral("/rights"), FindingCode::Required, {}});
    }
    if (request.expiresAt && *request.expiresAt <= nowMs) {
        findings.append({QStringLiteral("/expires"), FindingCode::InThePast, {}});
    }
    return findings;
}

} // namespace

Result<IssuedToken> issueToken(WriteContext &context, const TokenRequest &request,
                               const Actor &actor)
{
    const Configuration &configuration = context.configuration();
    const Findings findings = findingsOf(request, configuration, context.nowMs());
    if (!findings.isEmpty()) {
        return Error::invalid(findings);
    }
    const QString systemName = configuration.system(request.system)->name;
    IssuedToken issued;
    issued.secret = AccessTokens::generate();
    AccessToken &token = issued.token;
    token.system = request.system;
    token.name = request.name.trimmed();
    token.prefix = AccessTokens::prefix(issued.secret);
    token.hash = AccessTokens::hash(issued.secret.reveal());
    token.rights = request.rights;
    token.createdAt = context.nowMs();
    token.expiresAt = request.expiresAt;
    auto inserted = SystemStore(context.connection()).insertToken(token);
    if (!inserted) {
        return inserted.error();
    }
    token.id = *inserted;
    context.note(Change::Kind::AccessToken, token.id.value, true);
    context.audit(actor, QStringLiteral("token.issued"), token.prefix, systemName);
    return issued;
}
