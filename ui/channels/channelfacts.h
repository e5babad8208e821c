// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/channel.h"
#include "models/domain/channelnotice.h"
#include "models/ports/channelprobe.h"

#include <QList>

#include <optional>

struct UiServices;

/// A channel with what is going on in it.
struct ChannelFacts
{
    Channel channel;
    /// Messages in and out since midnight.
    int today = 0;
    /// Of those that were made since midnight.
    int failed = 0;
    /// Scheduled or queued.
    int waiting = 0;
    /// Messages in and out by hour, the last 24; the hour that goes on is the last.
    QList<int> hours = {};
    /// What the provider reported of the account today or yesterday.
    std::optional<ChannelNotice> notice = {};
    /// What its last test at this window said.
    std::optional<ProbeStep> tested = {};

    /// Of all channels, by name; `tested` is left out.
    static Result<QList<ChannelFacts>> readAll(UiServices &services);
};
