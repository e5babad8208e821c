// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/issuetoken.h"

/// Makes a token like another one and lets the old one go on for so many milliseconds (0: it is
/// revoked at once; never longer than it had). NotFound, or StatusConflict when the old one is
/// revoked or expired.
Result<IssuedToken> rotateToken(WriteContext &context, TokenId id, qint64 overlapMs,
                                const Actor &actor);
