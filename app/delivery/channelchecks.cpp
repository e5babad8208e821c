// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelchecks.h"

#include "app/delivery/attemptsunderway.h"
#include "app/delivery/channelaccesses.h"
#include "app/delivery/storehand.h"
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

void ChannelChecks::check(const Channel &channel)
{
    m_checkedAt.insert(channel.id, m_parts.clock.monotonicMs());
    ChannelDriver *driver = m_parts.attempts.driver(channel.kind);
    // Without its secrets there is nothing to ask with.
    if (!driver || channel.brokenCode == QLatin1String("secrets_missing")) {
        return;
    }
    const auto access = m_parts.accesses.accessTo(channel);
    if (!access) {
        record(channel,
               Check::Broken{{QStringLiteral("secrets_locked"), access.error().detail, {}}});
        return;
    }
    driver->check(*access, this,
                  [this, channel](const CheckOutcome &outcome) { record(channel, outcome); });
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
