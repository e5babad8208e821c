// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/visiblemessage.h"

#include "models/store/messagestore.h"
#include "models/store/writecontext.h"

Result<Message> visibleMessage(WriteContext &context, const MessageId &id, const Sender &sender)
{
    const auto message = MessageStore(context.connection()).find(id);
    if (auto failed = context.connection().takeFailure(); !failed) {
        return failed.error();
    }
    const bool visible =
        message && message->outgoing && (!sender.system || message->system == sender.system);
    return visible ? Result(*message) : Error::of(Error::Code::NotFound, id.text());
}
