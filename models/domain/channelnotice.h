// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

/// What a provider reports of a channel's account by itself, without a message of ours.
struct ChannelNotice
{
    ChannelId channel;
    MessageError error;
    /// Milliseconds UTC.
    qint64 firstAt = 0;
    qint64 lastAt = 0;

    bool operator==(const ChannelNotice &) const = default;
};
