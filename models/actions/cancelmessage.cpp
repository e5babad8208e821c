// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cancelmessage.h"

#include "models/actions/visiblemessage.h"
#include "models/rules/messagelife.h"
#include "models/store/outboxstore.h"
#include "models/store/writecontext.h"

Result<Message> cancelMessage(WriteContext &context, const MessageId &id, const Sender &sender)
{
    auto found = visibleMessage(context, id, sender);
    if (!found) {
        return found;
    }
    Message &message = *found;
    if (!MessageLife::canCancel(message)) {
        return Error::of(Error::Code::StatusConflict, messageStatusName(message.status));
    }
    StatusChange line;
    line.actor = sender.actor;
    message.heldAsLate = false;
    const auto cancelled = OutboxStore(context).change(message, MessageStatus::Cancelled,
                                                       MessageLife::Cause::Cancel, line);
    return cancelled ? found : Result<Message>(cancelled.error());
}
