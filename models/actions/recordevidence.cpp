// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/recordevidence.h"

#include "models/store/attemptstore.h"
#include "models/store/messagestore.h"
#include "models/store/outboxstore.h"
#include "models/store/writecontext.h"

#include <algorithm>

namespace {

/// The attempt that the provider means: by its own id, else the newest one of our message on this
/// channel that has no id of the provider's yet.
Result<std::optional<Attempt>> attemptOf(WriteContext &context, const DeliveryEvidence &evidence)
{
    AttemptStore attempts(context.connection());
    if (!evidence.providerId.isEmpty()) {
        if (auto found = attempts.findByProviderId(evidence.channel, evidence.providerId)) {
            return found;
        }
    }
    if (!evidence.message) {
        return std::optional<Attempt>();
    }
    const auto message = MessageStore(context.connection()).find(*evidence.message);
    const auto all = message ? attempts.read(message->row) : Result(QList<Attempt>());
    if (!all) {
        return all.error();
    }
    const auto fits = [&](const Attempt &attempt) {
        return attempt.channel == evidence.channel &&
               (attempt.providerId.isEmpty() || evidence.providerId.isEmpty());
    };
    const auto found = std::find_if(all->crbegin(), all->crend(), fits);
    return found != all->crend() ? std::optional(*found) : std::optional<Attempt>();
}

} // namespace

Result<bool> recordEvidence(WriteContext &context, const DeliveryEvidence &evidence)
{
    AttemptStore attempts(context.connection());
    if (!evidence.eventId.isEmpty()) {
        const auto news = attempts.takeEvent(evidence.channel, evidence.eventId, context.nowMs());
        if (!news || !*news) {
            return news;
        }
    }
    const auto attempt = attemptOf(context, evidence);
    if (!attempt) {
        return attempt.error();
    }
    if (*attempt) {
        DeliveryEvidence complete = evidence;
        if (evidence.outcome == AttemptOutcome::Failed && evidence.error.code.isEmpty()) {
            complete.error.code = QStringLiteral("provider_refused");
        }
        return OutboxStore(context).recordEvidence((*attempt)->key, complete);
    }
    if (evidence.providerId.isEmpty()) {
        return false;
    }
    const auto kept = attempts.keepEarly(evidence, context.nowMs());
    return kept ? Result(true) : kept.error();
}
