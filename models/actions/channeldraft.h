// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret.h"
#include "models/domain/channel.h"

#include <QMap>

#include <optional>

class ChannelKinds;
class Vault;

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
