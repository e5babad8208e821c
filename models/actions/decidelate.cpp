// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/decidelate.h"

#include "models/actions/cancelmessage.h"
#include "models/actions/retrymessage.h"
#include "models/actions/visiblemessage.h"
#include "models/rules/messagelife.h"

namespace {

/// Nothing where the message does not await the decision.
Result<void> checkHeld(WriteContext &context, const MessageId &id, const Sender &sender)
{
    const auto message = visibleMessage(context, id, sender);
    if (!message) {
        return message.error();
    }
    return MessageLife::awaitsDecision(*message)
               ? Result<void>()
               : Error::of(Error::Code::StatusConflict, messageStatusName(message->status));
}

} // namespace

Result<Message> sendLate(WriteContext &context, const MessageId &id, const Sender &sender,
                         const ChannelKinds &kinds)
{
    const auto held = checkHeld(context, id, sender);
    return held ? retryMessage(context, {id, {}, false}, sender, kinds)
                : Result<Message>(held.error());
}

Result<Message> skipLate(WriteContext &context, const MessageId &id, const Sender &sender)
{
    const auto held = checkHeld(context, id, sender);
    return held ? cancelMessage(context, id, sender) : Result<Message>(held.error());
}
