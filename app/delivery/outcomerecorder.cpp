// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/outcomerecorder.h"

#include "app/delivery/storehand.h"
#include "models/actions/contacts.h"
#include "models/actions/takeproviderevents.h"

#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(outcomeLog, "karoo.delivery.outcome")

namespace {

/// One way of writing for each kind of outcome.
class Writing
{
public:
    Writing(WriteContext &context, const OutcomeRecorder::Ended &ended)
        : m_context(context)
        , m_outbox(context)
        , m_ended(ended)
    {
    }

    Result<void> operator()(const Send::Sent &sent)
    {
        auto recorded = m_outbox.recordSent(m_ended.key, sent.providerId, sent.delivered);
        if (!recorded || sent.alsoKnownAs.isEmpty()) {
            return recorded;
        }
        const auto learned = learnAddresses(m_context, m_ended.contact, sent.alsoKnownAs);
        return learned ? Result<void>() : learned.error();
    }
    Result<void> operator()(const Send::NotSent &outcome)
    {
        return notSent(outcome.error, outcome.retryAfterMs);
    }
    Result<void> operator()(const Send::FateUnknown &unknown)
    {
        return m_outbox.recordUnknown(m_ended.key, unknown.error, m_ended.retry);
    }
    Result<void> operator()(const Send::Refused &refused)
    {
        return m_outbox.recordRefused(m_ended.key, refused.error);
    }
    Result<void> operator()(const Send::ChannelBroken &broken)
    {
        return m_outbox.recordBroken(m_ended.key, broken.error, m_ended.channelRevision);
    }
    Result<void> operator()(const Send::ChannelThrottled &outcome)
    {
        if (outcome.concernsPeople) {
            if (auto kept = keepTrouble(m_context, {m_ended.channel, outcome.error}); !kept) {
                return kept;
            }
        }
        return notSent(outcome.error, outcome.retryAfterMs);
    }
    Result<void> operator()(const Send::ContactThrottled &outcome)
    {
        return notSent(outcome.error, outcome.retryAfterMs);
    }

private:
    Result<void> notSent(const MessageError &error, std::optional<qint64> retryAfterMs)
    {
        RetryAsk retry = m_ended.retry;
        retry.retryAfterMs = retryAfterMs;
        return m_outbox.recordNotSent(m_ended.key, error, retry);
    }

    WriteContext &m_context;
    OutboxStore m_outbox;
    const OutcomeRecorder::Ended &m_ended;
};

/// Failures of which the store recovers; the others are ours, and repeating them is no help.
bool mayPass(const Error &error)
{
    switch (error.code) {
    case Error::Code::Unavailable:
    case Error::Code::QueueFull:
    case Error::Code::DiskFull:
    case Error::Code::ReadOnly:
    case Error::Code::Locked:
    case Error::Code::Damaged:
    case Error::Code::Io:
        return true;
    default:
        return false;
    }
}

} // namespace

void OutcomeRecorder::record(const Ended &ended)
{
    ++m_underWay;
    m_store.add<bool>(
        [ended](WriteContext &context) -> Result<bool> {
            const Result<void> written = std::visit(Writing(context, ended), ended.outcome);
            return written ? Result(true) : written.error();
        },
        [this, ended](const Result<bool> &result) { answered(ended, result); });
}

void OutcomeRecorder::answered(const Ended &ended, const Result<bool> &result)
{
    --m_underWay;
    if (!result && mayPass(result.error())) {
        m_failed.append(ended);
    } else if (!result) {
        qCCritical(outcomeLog) << "the outcome of message row" << ended.key.message.value
                               << "could not be recorded:" << result.error().detail;
    }
}

void OutcomeRecorder::repeatFailed()
{
    const QList<Ended> failed = std::exchange(m_failed, {});
    for (const Ended &ended : failed) {
        record(ended);
    }
}
