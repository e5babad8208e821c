// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/filefetch.h"
#include "models/domain/message.h"
#include "models/domain/proactiverequest.h"
#include "models/store/outboxstore.h"

#include <optional>

class WriteContext;

/// A file to fetch now, and for whom.
struct FetchOrder
{
    FileFetch fetch;
    ChannelId channel;
    bool outgoing = true;
    Message::Attachment attachment = Message::Attachment::None;
};

/// Begins an attempt to fetch the file of a message, which is written to its history the first
/// time. Nothing when the message does not want it any more (it ended, or it is given up here after
/// 24 hours): the fetch rests then.
Result<std::optional<FetchOrder>> beginFetch(WriteContext &context, MessageRow message);

/// The file is here: it becomes the document of the message, which may go out when it is due.
/// False: the message does not want it any more.
Result<bool> finishFetch(WriteContext &context, MessageRow message, const StagedFile &file);

/// What went wrong with an attempt.
struct FetchFailure
{
    MessageRow message;
    /// Which attempt; one that was asked for anew meanwhile is not touched.
    int attempt = 0;
    MessageError error;
    /// Whether trying again may help.
    bool passing = false;
    RetryAsk retry;
};

/// Tried again by the retry plan, or the end of an outgoing message; an incoming one stays as it is
/// with the reason beside it. False: nobody waits for it any more.
Result<bool> failFetch(WriteContext &context, const FetchFailure &failure);

/// A person or the API wants the message sent again: where its file is not here, it is fetched
/// anew, and `message` waits for it. Writes the fetch, not the message.
Result<void> fetchAgain(WriteContext &context, Message &message);
