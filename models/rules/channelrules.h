// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/channel.h"

class ChannelKinds;
struct ChannelKind;
struct Configuration;

/// What a channel must be like to be saved.
namespace ChannelRules {

constexpr int mostInFlight = 256;

/// The channel as it is kept: white space at the ends of its name cut.
Channel completed(Channel channel);
/// A setting of the kind that has a default may be left out. Pointers: "/key", "/name", "/kind",
/// "/rate_per_second", "/in_flight", "/settings/…". Secrets are not asked for: a channel without
/// them is saved and stays broken.
Findings check(const Channel &channel, const Configuration &configuration,
               const ChannelKinds &kinds);
/// Secret names that this kind does not have, below "/secrets".
Findings checkSecretNames(const QStringList &names, const ChannelKind &kind);

} // namespace ChannelRules
