// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"
#include "models/domain/accesstoken.h"
#include "models/domain/actor.h"

class WriteContext;

/// What a new token is to be.
struct TokenRequest
{
    ExternalSystemId system;
    /// For people; may be empty.
    QString name;
    Rights rights = allRights;
    /// Milliseconds UTC; nothing: it does not expire.
    std::optional<qint64> expiresAt;

    bool operator==(const TokenRequest &) const = default;
};

/// A token that was just made, with the only sight of its secret.
struct IssuedToken
{
    AccessToken token;
    Secret secret;
};

/// Makes a token. Findings at "/system" (not_found), "/name" (too_long), "/rights" (required: none
/// given) and "/expires" (in_the_past).
Result<IssuedToken> issueToken(WriteContext &context, const TokenRequest &request,
                               const Actor &actor);
