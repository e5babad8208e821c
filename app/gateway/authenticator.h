// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apicall.h"
#include "app/gateway/badtokens.h"
#include "app/gateway/problemkinds.h"
#include "app/gateway/tokenbucket.h"
#include "models/domain/configuration.h"

#include <QHash>
#include <QStringList>

#include <variant>

class Clock;

/// Who calls, by the access token. On the gateway thread.
class Authenticator
{
public:
    explicit Authenticator(const Clock &clock);

    /// Why a request is not let in.
    struct Refusal
    {
        Problem problem = Problem::TokenMissing;
        QStringList arguments;
        /// Seconds, for 429; 0: none.
        int retryAfter = 0;
    };
    using Verdict = std::variant<Caller, Refusal>;

    /// The token that a request names, whether or not it may do anything; null: none of ours.
    static const AccessToken *known(const ApiRequest &request, const Configuration &configuration);
    /// Looks at the token alone: who it is and whether it has the right. Counts nothing.
    Verdict look(const ApiRequest &request, Right needed, const Configuration &configuration) const;
    /// As look(), and counts: bad tokens by the address that they came from, requests by system.
    Verdict admit(const ApiRequest &request, const QHostAddress &source, Right needed,
                  const Configuration &configuration);

private:
    std::optional<Refusal> refusedByRate(const Caller &caller, const Configuration &configuration);

    const Clock &m_clock;
    BadTokens m_badTokens;
    QHash<ExternalSystemId, TokenBucket> m_buckets;
};

/// "send", "read" or "documents".
QString rightName(Right right);
