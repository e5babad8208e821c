// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelchecks.h"

#include "app/delivery/attemptsunderway.h"
#include "app/delivery/channelaccesses.h"
#include "app/delivery/storehand.h"
#include "models/base/clock.h"
#include "models/store/channelstore.h"

namespace {

constexpr qint64 checkEveryMs = 5 * 60'000;

/// Writes what the provider said of this revision of the channel; older news says nothing.
Result<bool> writeHealth(WriteContext &context, const Channel &checked, const CheckOutcome &outcome)
{
    const Channel *channel = context.configuration().channel(checked.id);
    if (!channel || channel->revision != checked.revision) {
        return false;
    }
    ChannelStore channels(context.connection());
    Result<void> written;
    if (const auto *broken = std::get_if<Check::Broken>(&outcome)) {
        written = channels.setBroken(checked.id, broken->error.code, broken->error.detail,
                                     context.nowMs());
    } else {
        written = channels.setSound(checked.id, context.nowMs());
    }
    context.note(Change::Kind::Channel, checked.id.value);
    return written ? Result(true) : written.error();
}

} // namespace

ChannelChecks::ChannelChecks(const Parts &parts)
    : m_parts(parts)
{
}

void ChannelChecks::checkIfBroken(const Channel &channel)
{
    if (channel.brokenCode.isEmpty()) {
        return;
    }
    // The first one a while after it broke: right away it would say the same.
    const qint64 now = m_parts.clock.monotonicMs();
    if (!m_checkedAt.contains(channel.id)) {
        m_checkedAt.insert(channel.id, now);
    }
    if (now - m_checkedAt.value(channel.id) >= checkEveryMs) {
        check(channel);
    }
}

void ChannelChecks::check(const Channel &channel, const ChannelProbe::Stepped &told)
{
    m_checkedAt.insert(channel.id, m_parts.clock.monotonicMs());
    ChannelDriver *driver = m_parts.attempts.driver(channel.kind);
    const auto answer = [this, channel, told](const CheckOutcome &outcome) {
        record(channel, outcome);
        if (told) {
            told(stepOf(outcome));
        }
    };
    // Without its secrets there is nothing to ask with.
    const bool isEmpty = channel.brokenCode == QLatin1String("secrets_missing");
    if (!driver || isEmpty) {
        if (told) {
            told(failure(isEmpty ? channel.brokenCode : QStringLiteral("not_possible")));
        }
        return;
    }
    const auto access = m_parts.accesses.accessTo(channel);
    if (!access) {
        const MessageError fault = ChannelAccesses::faultOf(access.error());
        answer(ChannelAccesses::isLocked(fault) ? CheckOutcome(Check::Broken{fault})
                                                : CheckOutcome(Check::Unreachable{fault}));
        return;
    }
    driver->check(*access, this, answer);
}

ProbeStep ChannelChecks::failure(const QString &code, const QString &detail) const
{
    ProbeStep step;
    step.name = QStringLiteral("channel");
    step.state = ProbeStep::State::Failed;
    step.code = code;
    step.detail = detail;
    step.at = m_parts.clock.nowMs();
    return step;
}

ProbeStep ChannelChecks::stepOf(const CheckOutcome &outcome) const
{
    if (const auto *broken = std::get_if<Check::Broken>(&outcome)) {
        return failure(broken->error.code, broken->error.detail);
    }
    if (const auto *unreachable = std::get_if<Check::Unreachable>(&outcome)) {
        return failure(unreachable->error.code, unreachable->error.detail);
    }
    ProbeStep step = failure({});
    step.state = ProbeStep::State::Passed;
    return step;
}

void ChannelChecks::record(const Channel &channel, const CheckOutcome &outcome)
{
    if (std::holds_alternative<Check::Unreachable>(outcome)) {
        return;
    }
    m_parts.store.add<bool>(
        [channel, outcome](WriteContext &context) {
            return writeHealth(context, channel, outcome);
        },
        [](const Result<bool> &) {});
    m_parts.store.flush();
}
