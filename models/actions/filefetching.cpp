// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/filefetching.h"

#include "models/actions/storedocument.h"
#include "models/rules/fetchreasons.h"
#include "models/rules/filetypes.h"
#include "models/rules/messagelife.h"
#include "models/rules/retryplan.h"
#include "models/store/fetchstore.h"
#include "models/store/messagestore.h"
#include "models/store/writecontext.h"

#include <algorithm>

namespace {

/// Whether this message still wants its file.
bool waitsForFile(const Message &message, qint64 nowMs)
{
    if (message.document) {
        return false;
    }
    if (!message.outgoing) {
        return true;
    }
    const bool ends = message.expiresAt && *message.expiresAt <= nowMs;
    const bool waits =
        message.status == MessageStatus::Scheduled || message.status == MessageStatus::Queued;
    return waits && !ends;
}

struct Waiting
{
    FileFetch fetch;
    Message message;
};

/// What is fetched for this message; one that does not want it any more lets it rest.
Result<std::optional<Waiting>> waitingFor(WriteContext &context, MessageRow row)
{
    FetchStore fetches(context.connection());
    const auto fetch = fetches.find(row);
    const auto message =
        fetch ? MessageStore(context.connection()).find(row) : std::optional<Message>();
    if (auto failed = context.connection().takeFailure(); !failed) {
        return failed.error();
    }
    if (!fetch || !message) {
        return std::optional<Waiting>();
    }
    if (waitsForFile(*message, context.nowMs())) {
        return std::optional(Waiting{*fetch, *message});
    }
    const auto resting = fetches.rest(row);
    return resting ? Result(std::optional<Waiting>()) : resting.error();
}

StatusChange lineOf(const MessageError &error)
{
    StatusChange line;
    line.code = error.code;
    line.providerCode = error.providerCode;
    line.detail = error.detail;
    return line;
}

Result<void> end(WriteContext &context, Waiting &waiting, const MessageError &error)
{
    if (auto resting = FetchStore(context.connection()).rest(waiting.message.row); !resting) {
        return resting;
    }
    Message &message = waiting.message;
    message.error = error;
    OutboxStore outbox(context);
    if (!message.outgoing) {
        return outbox.remark(message, lineOf(error));
    }
    message.heldAsLate = false;
    return outbox.change(message, MessageStatus::Failed, MessageLife::Cause::Progress,
                         lineOf(error));
}

/// After a day without the file; what the last attempt said stays beside it.
MessageError givenUp(const Message &message)
{
    MessageError error = FetchReasons::error(FetchReasons::Reason::GaveUp);
    if (message.error) {
        error.detail = message.error->detail;
        error.providerCode = message.error->providerCode;
    }
    return error;
}

bool isHopeless(const FileFetch &fetch, qint64 nowMs)
{
    return fetch.firstAt && nowMs - *fetch.firstAt >= RetryPlan::giveUpAfterMs;
}

Result<void> postpone(WriteContext &context, Waiting &waiting, const FetchFailure &failure)
{
    const FileFetch &fetch = waiting.fetch;
    const qint64 now = context.nowMs();
    const qint64 delay = RetryPlan::delayMs(
        {std::max(1, fetch.attempts), failure.retry.retryAfterMs, failure.retry.chance});
    // The last look is at the end of the day that it is tried for, not an hour later.
    const qint64 last = fetch.firstAt.value_or(now) + RetryPlan::giveUpAfterMs;
    const qint64 next = std::max(now + 1, std::min(now + delay, last));
    if (auto postponed = FetchStore(context.connection()).postpone(fetch.message, next);
        !postponed) {
        return postponed;
    }
    waiting.message.error = failure.error;
    return OutboxStore(context).remark(waiting.message, lineOf(failure.error));
}

} // namespace

Result<std::optional<FetchOrder>> beginFetch(WriteContext &context, MessageRow row)
{
    auto waiting = waitingFor(context, row);
    if (!waiting || !*waiting) {
        return waiting ? Result(std::optional<FetchOrder>()) : waiting.error();
    }
    if ((*waiting)->fetch.nextAt > context.nowMs()) {
        return std::optional<FetchOrder>(); // asked for later meanwhile
    }
    Message &message = (*waiting)->message;
    if (isHopeless((*waiting)->fetch, context.nowMs())) {
        const auto ended = end(context, **waiting, givenUp(message));
        return ended ? Result(std::optional<FetchOrder>()) : ended.error();
    }
    FetchStore fetches(context.connection());
    if (auto begun = fetches.begin(row, context.nowMs()); !begun) {
        return begun.error();
    }
    const auto fetch = fetches.find(row);
    if (!fetch) {
        return context.connection().takeFailure().error();
    }
    if (fetch->attempts == 1) {
        StatusChange line;
        line.code = QStringLiteral("fetching");
        line.detail = QStringLiteral("Fetching the file.");
        if (auto written = OutboxStore(context).remark(message, line); !written) {
            return written.error();
        }
    }
    return std::optional(FetchOrder{*fetch, message.channel, message.outgoing, message.attachment});
}

Result<bool> finishFetch(WriteContext &context, MessageRow row, const StagedFile &file)
{
    auto waiting = waitingFor(context, row);
    if (!waiting || !*waiting) {
        return waiting ? Result(false) : waiting.error();
    }
    Message &message = (*waiting)->message;
    const auto document =
        storeDocument(context, file, message.outgoing ? message.system : std::nullopt);
    if (!document) {
        return document.error();
    }
    message.document = *document;
    if (message.attachment == Message::Attachment::None) {
        message.attachment = FileTypes::isImage(file.mimeType) ? Message::Attachment::Image
                                                               : Message::Attachment::Document;
    }
    if (auto attached = MessageStore(context.connection()).attach(message); !attached) {
        return attached.error();
    }
    if (auto removed = FetchStore(context.connection()).remove(row); !removed) {
        return removed.error();
    }
    message.error.reset();
    message.nextAttemptAt = message.status == MessageStatus::Scheduled ? message.dueAt : 0;
    StatusChange line;
    line.code = QStringLiteral("fetched");
    line.detail = file.encrypted ? QStringLiteral("The file is here; it asks for a password.")
                                 : QStringLiteral("The file is here.");
    const auto written = OutboxStore(context).remark(message, line);
    return written ? Result(true) : written.error();
}

Result<bool> failFetch(WriteContext &context, const FetchFailure &failure)
{
    auto waiting = waitingFor(context, failure.message);
    if (!waiting || !*waiting) {
        return waiting ? Result(false) : waiting.error();
    }
    const FileFetch &fetch = (*waiting)->fetch;
    if (fetch.attempts != failure.attempt || fetch.nextAt == FileFetch::never) {
        return false;
    }
    Result<void> done;
    if (!failure.passing) {
        done = end(context, **waiting, failure.error);
    } else if (isHopeless(fetch, context.nowMs())) {
        (*waiting)->message.error = failure.error;
        done = end(context, **waiting, givenUp((*waiting)->message));
    } else {
        done = postpone(context, **waiting, failure);
    }
    return done ? Result(true) : done.error();
}

Result<void> fetchAgain(WriteContext &context, Message &message)
{
    FetchStore fetches(context.connection());
    if (!fetches.find(message.row)) {
        return context.connection().takeFailure();
    }
    message.nextAttemptAt = FileFetch::never;
    return fetches.wake(message.row, context.nowMs());
}
