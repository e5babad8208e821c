// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesstoken.h"
#include "ui/kit/pill.h"

/// What people read about access tokens, all times seen from `nowMs`.
namespace TokenWords {

/// Active, expiring soon, expired, or revoked.
PillLook state(const AccessToken &token, qint64 nowMs);
/// "send, read", or "all".
QString rights(Rights rights);
QString lastUse(const AccessToken &token, qint64 nowMs);
/// The last day on which it works, or "no end".
QString expiry(const AccessToken &token);
/// "created 11/24/2026".
QString created(const AccessToken &token);
/// A day as "24/11/2026" in the user's language.
QString day(qint64 ms);
/// The name, or the prefix of one without a name.
QString title(const AccessToken &token);
/// "krd_8f3a…": enough to recognise it.
QString shortened(const AccessToken &token);

} // namespace TokenWords
