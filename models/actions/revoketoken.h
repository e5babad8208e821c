// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/accesstoken.h"
#include "models/domain/actor.h"

class WriteContext;
struct Configuration;

/// Revokes a token for good. It holds from the moment the queue answers; revoking twice is no
/// fault.
Result<void> revokeToken(WriteContext &context, TokenId id, const Actor &actor);

/// The token whose prefix (or more of its secret) people type: at least 8 characters and unique,
/// else Invalid at "/prefix" (too_short, not_found, not_unique).
Result<TokenId> tokenByPrefix(const Configuration &configuration, const QString &prefix);
