// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/attempt.h"
#include "models/domain/evidence.h"
#include "models/domain/message.h"
#include "models/rules/messagelife.h"

#include <optional>

class WriteContext;

/// When a failed attempt may be followed by the next.
struct RetryAsk
{
    /// What the provider asked for.
    std::optional<qint64> retryAfterMs;
    /// From 0 to 1 (exclusive): where in the plan's spread.
    double chance = 0.5;
    /// The attempt never began (the program stops): no need to wait.
    bool atOnce = false;
};

/// The life of messages that we owe somebody: every change of their status, with its attempt, its
/// line in the history and its note for the ChangeFeed, inside the writer's transaction.
class OutboxStore
{
public:
    explicit OutboxStore(WriteContext &context)
        : m_context(context)
    {
    }

    /// Begins an attempt: the message is `sending`, and its number of attempts is this attempt's.
    /// Nothing if it may not go now: not queued, held, not yet due for its retry, its channel
    /// paused, broken or gone, or somebody before it in the order of contact and channel. One past
    /// its expiry ends here.
    Result<std::optional<Message>> claim(MessageRow row);

    /// The provider took it (and, where it says so at once, delivered it).
    Result<void> recordSent(const AttemptKey &key, const QString &providerId, bool delivered);
    /// Nothing left this machine, or the provider said that it did nothing: tried again by plan.
    Result<void> recordNotSent(const AttemptKey &key, const MessageError &error,
                               const RetryAsk &retry);
    /// It may have arrived. Not repeated, unless the channel is set so.
    Result<void> recordUnknown(const AttemptKey &key, const MessageError &error,
                               const RetryAsk &retry);
    /// The provider will never take it.
    Result<void> recordRefused(const AttemptKey &key, const MessageError &error);
    /// The channel's credentials or account fail: the channel is broken, the message waits. A
    /// channel that was saved since (`channelRevision` is what the attempt knew) is not blamed.
    Result<void> recordBroken(const AttemptKey &key, const MessageError &error,
                              int channelRevision);
    /// What the provider tells of an attempt later; false: no news.
    Result<bool> recordEvidence(const AttemptKey &key, const DeliveryEvidence &evidence);

    /// Moves a message, writes its life's columns and this line of its history.
    Result<void> change(Message &message, MessageStatus to, MessageLife::Cause cause,
                        StatusChange line);
    /// Writes a line of the history where the status stays, and the life's columns.
    Result<void> remark(Message &message, StatusChange line);
    /// Writes where the message goes (channel, address) and until when; for a retry.
    Result<void> redirect(const Message &message);

private:
    struct Conclusion
    {
        AttemptOutcome outcome = AttemptOutcome::UnderWay;
        QString providerId;
        MessageError error;
    };

    bool isBlocked(const Message &message);
    bool channelIsOpen(const Message &message);
    Result<void> beginAttempt(Message &message);
    /// Keeps the outcome of the attempt; the message if it stands and falls with it.
    Result<std::optional<Message>> endAttempt(const AttemptKey &key, const Conclusion &conclusion);
    Result<bool> conclude(const AttemptKey &key, const Conclusion &conclusion);
    Result<void> queueAgain(Message &message, const MessageError &error, const RetryAsk &retry);
    Result<void> noteWorkingChannel(ChannelId channel);
    Result<void> takeEarlyEvidence(const AttemptKey &key, ChannelId channel,
                                   const QString &providerId);
    Result<void> writeLife(const Message &message);

    WriteContext &m_context;
};
