// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/sendoutcome.h"
#include "app/delivery/outgoing.h"

#include <optional>

/// What the end of an HTTP request says about the message it carried (CONTRACT section 3), as far
/// as that is the same for all providers.
namespace AnswerRules {

/// The provider's own words in an answer, as its driver reads them.
struct OwnError
{
    QString code;
    QString message;
};

/// Decides all that needs no knowledge of the provider: no answer, half answers, throttling, faults
/// of servers, pages of somebody in between. Nothing where the driver must decide: a complete 2xx,
/// or a 4xx with the provider's own error. `nowMs` is for a Retry-After that is a date.
std::optional<SendOutcome> judge(const OutgoingAnswer &answer,
                                 const std::optional<OwnError> &ownError, qint64 nowMs);

/// What is known of a request that was cut by us.
SendOutcome judgeCut(OutgoingOutcome known);

/// A complete 2xx that does not say what it must: it may have been taken.
SendOutcome unreadable();

} // namespace AnswerRules
