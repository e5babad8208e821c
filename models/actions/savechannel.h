// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/channeldraft.h"
#include "models/base/result.h"
#include "models/domain/actor.h"

class WriteContext;

/// Creates (without an id) or changes a channel; the channel as it is kept now. Health is not taken
/// from the draft: new settings or secrets make a broken channel unchecked again, a missing secret
/// breaks it with "secrets_missing". Invalid with findings, NotFound, RevisionConflict.
Result<Channel> saveChannel(WriteContext &context, const ChannelDraft &draft,
                            const ChannelTools &tools, const Actor &actor);
