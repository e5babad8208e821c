// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxstore.h"

#include "models/rules/retryplan.h"
#include "models/store/attemptstore.h"
#include "models/store/channelstore.h"
#include "models/store/historystore.h"
#include "models/store/messagestore.h"
#include "models/store/writecontext.h"

#include <utility>

namespace {

using Cause = MessageLife::Cause;

StatusChange lineOf(int attempt, const MessageError &error = {})
{
    StatusChange line;
    line.attempt = attempt;
    line.code = error.code;
    line.providerCode = error.providerCode;
    line.detail = error.detail;
    return line;
}

bool hasArrived(MessageStatus status)
{
    return status == MessageStatus::Sent || status == MessageStatus::Delivered ||
           status == MessageStatus::Read;
}

} // namespace

Result<std::optional<Message>> OutboxStore::claim(MessageRow row)
{
    std::optional<Message> message = MessageStore(m_context.connection()).find(row);
    const qint64 now = m_context.nowMs();
    if (!message || message->status != MessageStatus::Queued || message->heldAsLate ||
        message->nextAttemptAt > now) {
        return std::optional<Message>();
    }
    if (message->expiresAt && *message->expiresAt <= now) {
        message->error = MessageError{QStringLiteral("expired"), {}, {}};
        auto ended =
            change(*message, MessageStatus::Expired, Cause::Progress, lineOf(0, *message->error));
        return ended ? Result(std::optional<Message>()) : ended.error();
    }
    if (!channelIsOpen(*message) || isBlocked(*message)) {
        return std::optional<Message>();
    }
    if (auto begun = beginAttempt(*message); !begun) {
        return begun.error();
    }
    return message;
}

bool OutboxStore::channelIsOpen(const Message &message)
{
    const Channel *channel = m_context.configuration().channel(message.channel);
    return channel && channel->active && channel->brokenCode.isEmpty();
}

/// Whether another of this contact and channel is under way or stands before it.
bool OutboxStore::isBlocked(const Message &message)
{
    {
        Statement sending = m_context.connection().prepared(
            "SELECT 1 FROM messages WHERE channel_id = ? AND contact_id = ? AND status = 2 "
            "LIMIT 1");
        if (sending.bind(message.channel.value).bind(message.contact.value).step()) {
            return true;
        }
    }
    Statement earlier = m_context.connection().prepared(
        "SELECT 1 FROM messages WHERE channel_id = ? AND contact_id = ? AND status = 1 "
        "AND held_as_late = 0 AND (due_at, row) < (?, ?) LIMIT 1");
    return earlier.bind(message.channel.value)
        .bind(message.contact.value)
        .bind(message.dueAt)
        .bind(message.row.value)
        .step();
}

Result<void> OutboxStore::beginAttempt(Message &message)
{
    const qint64 now = m_context.nowMs();
    message.attempts += 1;
    message.firstAttemptAt = message.firstAttemptAt.value_or(now);
    message.nextAttemptAt = 0;
    Attempt attempt;
    attempt.key = {message.row, message.attempts};
    attempt.channel = message.channel;
    attempt.startedAt = now;
    if (auto begun = AttemptStore(m_context.connection()).begin(attempt); !begun) {
        return begun;
    }
    return change(message, MessageStatus::Sending, Cause::Progress, lineOf(message.attempts));
}

Result<void> OutboxStore::recordSent(const AttemptKey &key, const QString &providerId,
                                     bool delivered)
{
    const auto outcome = delivered ? AttemptOutcome::Delivered : AttemptOutcome::Sent;
    auto concluded = conclude(key, {outcome, providerId, {}});
    if (!concluded) {
        return concluded.error();
    }
    const auto attempt = AttemptStore(m_context.connection()).find(key);
    if (!attempt) {
        return m_context.connection().takeFailure();
    }
    if (auto noted = noteWorkingChannel(attempt->channel); !noted) {
        return noted;
    }
    return takeEarlyEvidence(key, attempt->channel, providerId);
}

Result<void> OutboxStore::takeEarlyEvidence(const AttemptKey &key, ChannelId channel,
                                            const QString &providerId)
{
    if (providerId.isEmpty()) {
        return {};
    }
    auto kept = AttemptStore(m_context.connection()).takeEarly(channel, providerId);
    if (!kept) {
        return kept.error();
    }
    for (const DeliveryEvidence &evidence : *kept) {
        if (auto recorded = recordEvidence(key, evidence); !recorded) {
            return recorded.error();
        }
    }
    return {};
}

/// A channel that nobody checked yet works, as its first message shows.
Result<void> OutboxStore::noteWorkingChannel(ChannelId id)
{
    const Channel *channel = m_context.configuration().channel(id);
    if (!channel || channel->checkedAt || !channel->brokenCode.isEmpty()) {
        return {};
    }
    m_context.note(Change::Kind::Channel, id.value);
    return ChannelStore(m_context.connection()).setSound(id, m_context.nowMs());
}

Result<void> OutboxStore::recordNotSent(const AttemptKey &key, const MessageError &error,
                                        const RetryAsk &retry)
{
    auto ended = endAttempt(key, {AttemptOutcome::NotSent, {}, error});
    if (!ended || !*ended) {
        return ended ? Result<void>() : ended.error();
    }
    return queueAgain(**ended, error, retry);
}

Result<void> OutboxStore::recordUnknown(const AttemptKey &key, const MessageError &error,
                                        const RetryAsk &retry)
{
    auto ended = endAttempt(key, {AttemptOutcome::Unknown, {}, error});
    if (!ended || !*ended) {
        return ended ? Result<void>() : ended.error();
    }
    Message &message = **ended;
    const Channel *channel = m_context.configuration().channel(message.channel);
    if (channel && channel->repeatUncertain) {
        return queueAgain(message, error, retry);
    }
    message.error = error;
    return change(message, MessageStatus::Uncertain, Cause::Progress, lineOf(key.number, error));
}

Result<void> OutboxStore::recordRefused(const AttemptKey &key, const MessageError &error)
{
    auto concluded = conclude(key, {AttemptOutcome::Failed, {}, error});
    return concluded ? Result<void>() : concluded.error();
}

Result<void> OutboxStore::recordBroken(const AttemptKey &key, const MessageError &error,
                                       int channelRevision)
{
    const auto attempt = AttemptStore(m_context.connection()).find(key);
    const Channel *channel =
        attempt ? m_context.configuration().channel(attempt->channel) : nullptr;
    if (channel && channel->revision == channelRevision) {
        const ChannelId id = channel->id;
        if (auto broken = ChannelStore(m_context.connection())
                              .setBroken(id, error.code, error.detail, m_context.nowMs());
            !broken) {
            return broken;
        }
        m_context.note(Change::Kind::Channel, id.value);
    }
    RetryAsk whenMended;
    whenMended.atOnce = true;
    return recordNotSent(key, error, whenMended);
}

Result<bool> OutboxStore::recordEvidence(const AttemptKey &key, const DeliveryEvidence &evidence)
{
    return conclude(key, {evidence.outcome, evidence.providerId, evidence.error});
}

Result<std::optional<Message>> OutboxStore::endAttempt(const AttemptKey &key,
                                                       const Conclusion &conclusion)
{
    AttemptStore attempts(m_context.connection());
    std::optional<Attempt> attempt = attempts.find(key);
    std::optional<Message> message = MessageStore(m_context.connection()).find(key.message);
    if (!attempt || !message) {
        // Cleaned up in between, or unreadable: the writer looks at the failure.
        return std::optional<Message>();
    }
    if (attempt->outcome < conclusion.outcome) {
        attempt->outcome = conclusion.outcome;
        attempt->endedAt = attempt->endedAt.value_or(m_context.nowMs());
        if (auto kept = attempts.update(*attempt, conclusion.error); !kept) {
            return kept.error();
        }
    }
    // Evidence may have come first: then the message has moved on already.
    const bool decides = message->status == MessageStatus::Sending &&
                         key.number == message->attempts && attempt->outcome == conclusion.outcome;
    return decides ? message : std::nullopt;
}

Result<bool> OutboxStore::conclude(const AttemptKey &key, const Conclusion &conclusion)
{
    AttemptStore attempts(m_context.connection());
    std::optional<Attempt> attempt = attempts.find(key);
    std::optional<Message> message = MessageStore(m_context.connection()).find(key.message);
    if (!attempt || !message) {
        return false;
    }
    const bool namesIt = attempt->providerId.isEmpty() && !conclusion.providerId.isEmpty();
    const AttemptOutcome known = attempt->outcome;
    attempt->outcome = MessageLife::stronger(known, conclusion.outcome);
    if (attempt->outcome == known && !namesIt) {
        return false;
    }
    if (namesIt) {
        attempt->providerId = conclusion.providerId;
    }
    attempt->endedAt = attempt->endedAt.value_or(m_context.nowMs());
    // A late name of the attempt says nothing of what became of it.
    const Result<void> kept = attempt->outcome == known
                                  ? attempts.name(*attempt)
                                  : attempts.update(*attempt, conclusion.error);
    if (!kept) {
        return kept.error();
    }
    const bool latest = key.number == message->attempts;
    const auto target = MessageLife::afterAttempt(message->status, attempt->outcome, latest);
    if (!target) {
        if (latest && namesIt && message->providerId.isEmpty()) {
            message->providerId = attempt->providerId;
            if (auto written = writeLife(*message); !written) {
                return written.error();
            }
        }
        return attempt->outcome != known;
    }
    message->providerId = attempt->providerId;
    message->error = hasArrived(*target) ? std::nullopt : std::optional(conclusion.error);
    message->nextAttemptAt = 0;
    message->heldAsLate = false;
    auto moved = change(*message, *target, Cause::Attempt, lineOf(key.number, conclusion.error));
    return moved ? Result(true) : moved.error();
}

Result<void> OutboxStore::queueAgain(Message &message, const MessageError &error,
                                     const RetryAsk &retry)
{
    message.error = error;
    if (!m_context.configuration().channel(message.channel)) {
        message.error = MessageError{QStringLiteral("channel_removed"), error.detail, {}};
        return change(message, MessageStatus::Failed, Cause::KnownNotSent,
                      lineOf(message.attempts, *message.error));
    }
    if (!retry.atOnce) {
        const qint64 since = message.firstAttemptAt.value_or(0);
        const int failures = AttemptStore(m_context.connection()).countSince(message.row, since);
        message.nextAttemptAt =
            m_context.nowMs() + RetryPlan::delayMs({failures, retry.retryAfterMs, retry.chance});
    }
    return change(message, MessageStatus::Queued, Cause::KnownNotSent,
                  lineOf(message.attempts, error));
}

Result<void> OutboxStore::change(Message &message, MessageStatus to, Cause cause, StatusChange line)
{
    if (!MessageLife::mayBecome(message.status, to, cause)) {
        return Error::of(Error::Code::StatusConflict, messageStatusName(message.status) +
                                                          QStringLiteral(" -> ") +
                                                          messageStatusName(to));
    }
    message.status = to;
    return remark(message, std::move(line));
}

Result<void> OutboxStore::remark(Message &message, StatusChange line)
{
    message.updatedAt = m_context.nowMs();
    line.status = message.status;
    line.at = m_context.nowMs();
    if (auto written = writeLife(message); !written) {
        return written;
    }
    m_context.note(Change::Kind::Message, message.row.value);
    return HistoryStore(m_context.connection()).append(message.row, line);
}

/// Only what changes while a message lives: a column named here has its indexes written.
Result<void> OutboxStore::writeLife(const Message &message)
{
    m_context.connection()
        .prepared("UPDATE messages SET status = ?, updated_at = ?, due_at = ?, "
                  "next_attempt_at = ?, first_attempt_at = ?, attempts = ?, held_as_late = ?, "
                  "provider_id = ?, error_code = ?, error_detail = ?, error_provider_code = ? "
                  "WHERE row = ?")
        .bind(static_cast<int>(message.status))
        .bind(message.updatedAt)
        .bind(message.dueAt)
        .bind(message.nextAttemptAt)
        .bind(message.firstAttemptAt)
        .bind(message.attempts)
        .bind(message.heldAsLate)
        .bindOrNull(message.providerId)
        .bind(message.error ? std::optional(message.error->code) : std::nullopt)
        .bindOrNull(message.error ? message.error->detail : QString())
        .bindOrNull(message.error ? message.error->providerCode : QString())
        .bind(message.row.value)
        .run();
    return m_context.connection().takeFailure();
}

Result<void> OutboxStore::redirect(const Message &message)
{
    m_context.connection()
        .prepared("UPDATE messages SET channel_id = ?, address_kind = ?, address = ?, "
                  "expires_at = ? WHERE row = ?")
        .bind(message.channel.value)
        .bind(static_cast<int>(message.to.kind))
        .bind(message.to.value)
        .bind(message.expiresAt)
        .bind(message.row.value)
        .run();
    return m_context.connection().takeFailure();
}
