// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/messagelife.h"

#include <algorithm>
#include <initializer_list>

namespace {

using enum MessageStatus;

bool isOneOf(MessageStatus status, std::initializer_list<MessageStatus> statuses)
{
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

bool mayProgress(MessageStatus from, MessageStatus to)
{
    switch (from) {
    case Scheduled:
        return isOneOf(to, {Queued, Expired, Failed});
    case Queued:
        return isOneOf(to, {Sending, Expired, Failed});
    case Sending:
        return isOneOf(to, {Uncertain, Failed});
    default:
        return false;
    }
}

/// How far the provider has taken it; 0: not at all.
int distance(MessageStatus status)
{
    switch (status) {
    case Sent:
        return 1;
    case Delivered:
        return 2;
    case Read:
        return 3;
    default:
        return 0;
    }
}

bool mayFollowFromAttempt(MessageStatus from, MessageStatus to)
{
    if (distance(to) > 0) {
        return from != Received && from != Scheduled && distance(to) > distance(from);
    }
    if (to == Failed) {
        return isOneOf(from, {Sending, Uncertain, Sent, Expired, Cancelled});
    }
    return to == Uncertain && from == Sending;
}

} // namespace

bool MessageLife::mayBecome(MessageStatus from, MessageStatus to, Cause cause)
{
    switch (cause) {
    case Cause::Progress:
        return mayProgress(from, to);
    case Cause::KnownNotSent:
        return from == Sending && isOneOf(to, {Queued, Failed});
    case Cause::Attempt:
        return mayFollowFromAttempt(from, to);
    case Cause::Retry:
        // Scheduled and queued: those held as late.
        return to == Queued &&
               isOneOf(from, {Failed, Expired, Cancelled, Uncertain, Scheduled, Queued});
    case Cause::Cancel:
        return to == Cancelled && isOneOf(from, {Scheduled, Queued});
    case Cause::Restore:
        return to == Uncertain && isOneOf(from, {Scheduled, Queued, Sending});
    }
    return false;
}

AttemptOutcome MessageLife::stronger(AttemptOutcome one, AttemptOutcome other)
{
    return std::max(one, other);
}

std::optional<MessageStatus> MessageLife::afterAttempt(MessageStatus status, AttemptOutcome outcome,
                                                       bool latest)
{
    std::optional<MessageStatus> target;
    switch (outcome) {
    case AttemptOutcome::UnderWay:
        break;
    case AttemptOutcome::NotSent:
        return latest && status == Sending ? std::optional(Queued) : std::nullopt;
    case AttemptOutcome::Unknown:
        target = latest ? std::optional(Uncertain) : std::nullopt;
        break;
    case AttemptOutcome::Sent:
        target = Sent;
        break;
    case AttemptOutcome::Failed:
        // Of an earlier attempt it says nothing about the later one.
        target = latest ? std::optional(Failed) : std::nullopt;
        break;
    case AttemptOutcome::Delivered:
        target = Delivered;
        break;
    case AttemptOutcome::Read:
        target = Read;
        break;
    }
    return target && mayBecome(status, *target, Cause::Attempt) ? target : std::nullopt;
}

bool MessageLife::canCancel(const Message &message)
{
    return message.outgoing && isOneOf(message.status, {Scheduled, Queued});
}

MessageLife::RetryPermission MessageLife::retryPermission(const Message &message)
{
    if (!message.outgoing) {
        return RetryPermission::Refused;
    }
    if (message.status == Uncertain) {
        return RetryPermission::NeedsConfirmation;
    }
    return awaitsDecision(message) || isOneOf(message.status, {Failed, Expired, Cancelled})
               ? RetryPermission::Allowed
               : RetryPermission::Refused;
}

bool MessageLife::awaitsDecision(const Message &message)
{
    return message.heldAsLate && isOneOf(message.status, {Scheduled, Queued});
}

bool MessageLife::canResolve(const Message &message)
{
    return message.outgoing && message.status == Uncertain;
}
