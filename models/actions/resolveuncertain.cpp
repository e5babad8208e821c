// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/resolveuncertain.h"

#include "models/actions/visiblemessage.h"
#include "models/rules/messagelife.h"
#include "models/store/outboxstore.h"
#include "models/store/writecontext.h"

Result<Message> resolveUncertain(WriteContext &context, const MessageId &id, bool arrived,
                                 const Sender &sender)
{
    auto found = visibleMessage(context, id, sender);
    if (!found) {
        return found;
    }
    Message &message = *found;
    if (!MessageLife::canResolve(message)) {
        return Error::of(Error::Code::StatusConflict, messageStatusName(message.status));
    }
    StatusChange line;
    line.attempt = message.attempts;
    line.code = QStringLiteral("resolved");
    line.actor = sender.actor;
    if (arrived) {
        message.error.reset();
    }
    const auto target = arrived ? MessageStatus::Delivered : MessageStatus::Failed;
    const auto resolved =
        OutboxStore(context).change(message, target, MessageLife::Cause::Attempt, line);
    return resolved ? found : Result<Message>(resolved.error());
}
