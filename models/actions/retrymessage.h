// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/sendproactive.h"
#include "models/domain/message.h"

class ChannelKinds;

/// Which message shall be sent again, and how.
struct RetryRequest
{
    MessageId id;
    /// The key of another channel; empty: the same.
    QString channel;
    /// Needed for an uncertain one: it may have arrived.
    bool confirm = false;
};

/// Queues a message again under the same id: from failed, expired, cancelled, held as late, and
/// with a confirmation from uncertain; else StatusConflict. A past expiry is dropped, and the retry
/// plan begins anew. Findings at "/channel". The message as it is now.
Result<Message> retryMessage(WriteContext &context, const RetryRequest &request,
                             const Sender &sender, const ChannelKinds &kinds);
