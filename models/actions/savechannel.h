// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"
#include "models/domain/actor.h"
#include "models/domain/channel.h"

class ChannelKinds;
class Vault;
class WriteContext;

/// A channel as a form or a setup file gives it.
struct ChannelDraft
{
    Channel channel;
    /// By the names of the kind; one that is not named stays as it is, nothing removes it.
    QMap<QString, std::optional<Secret>> secrets;
};

/// What saving a channel needs besides the store.
struct ChannelTools
{
    const ChannelKinds &kinds;
    const Vault &vault;
};

/// Creates (without an id) or changes a channel; the channel as it is kept now. Health is not taken
/// from the draft: new settings or secrets make a broken channel unchecked again, a missing secret
/// breaks it with "secrets_missing". Invalid with findings, NotFound, RevisionConflict.
Result<Channel> saveChannel(WriteContext &context, const ChannelDraft &draft,
                            const ChannelTools &tools, const Actor &actor);
