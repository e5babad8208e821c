// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <optional>

/// What became of one attempt. The numbers are stored, and the order is the rule: the strongest
/// wins, in whatever order the news arrive (CONTRACT section 3).
enum class AttemptOutcome {
    UnderWay = 0,
    NotSent = 1,
    Unknown = 2,
    Sent = 3,
    Failed = 4, ///< reported by the provider
    Delivered = 5,
    Read = 6,
};

/// One attempt of a message: the provider's ids belong to it.
struct AttemptKey
{
    MessageRow message;
    /// From 1.
    int number = 0;

    bool operator==(const AttemptKey &) const = default;
};

/// One try to send a message.
struct Attempt
{
    AttemptKey key;
    ChannelId channel;
    qint64 startedAt = 0;
    std::optional<qint64> endedAt;
    AttemptOutcome outcome = AttemptOutcome::UnderWay;
    QString providerId;

    bool operator==(const Attempt &) const = default;
};
