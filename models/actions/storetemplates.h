// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/channel.h"
#include "models/domain/providertemplate.h"

class WriteContext;

/// Keeps what the provider says of a channel's templates in the place of what was known; how many.
/// `channel` is the one that was asked: NotFound when it is gone, RevisionConflict when it was
/// saved since, because it may be another account's now.
Result<int> storeTemplates(WriteContext &context, const Channel &channel,
                           const QList<ProviderTemplate> &templates);
