// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attempt.h"
#include "models/domain/message.h"

/// Which way the life of a message may go (CONTRACT section 3), without side effects.
namespace MessageLife {

/// Why a status changes: each cause has its own permitted ways.
enum class Cause {
    Progress,     ///< time and the road: scheduled, queued, sending, an end
    KnownNotSent, ///< the attempt is known not to have left
    Attempt,      ///< what an attempt's answer or the provider's later evidence proves
    Retry,        ///< a person or the API wants it sent again
    Cancel,       ///< a person or the API does not want it any more
    Restore,      ///< it comes out of a backup
};

/// Whether this step is one of those that the contract knows.
bool mayBecome(MessageStatus from, MessageStatus to, Cause cause);

/// The stronger of two outcomes of one attempt, whichever came first.
AttemptOutcome stronger(AttemptOutcome one, AttemptOutcome other);

/// Where the message goes when an attempt turns out so; nothing: it stays. `latest`: no later
/// attempt was begun.
std::optional<MessageStatus> afterAttempt(MessageStatus status, AttemptOutcome outcome,
                                          bool latest);

/// Scheduled or queued (those held as late too).
bool canCancel(const Message &message);

enum class RetryPermission { Allowed, NeedsConfirmation, Refused };

/// Whether a person or the API may have it sent again. An uncertain one may have arrived, so that
/// needs a confirmation.
RetryPermission retryPermission(const Message &message);

/// Whether it waits for a person's decision because it is late.
bool awaitsDecision(const Message &message);

/// Whether a person may say of it whether it arrived.
bool canResolve(const Message &message);

} // namespace MessageLife
