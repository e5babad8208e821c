// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelfacts.h"

#include "models/base/clock.h"
#include "models/base/folding.h"
#include "models/store/channelremoval.h"
#include "models/store/configurationcache.h"
#include "models/store/messagestatisticsstore.h"
#include "models/store/noticestore.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <algorithm>

namespace {

constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr int hoursShown = 24;
/// What the provider reported stands beside the channel this long.
constexpr qint64 noticeMs = hoursShown * hourMs;

/// The begins of the last 24 hours, the one that goes on included, and the end of that one.
QList<qint64> lastHours(qint64 nowMs)
{
    QList<qint64> bounds;
    for (qint64 hour = nowMs / hourMs - hoursShown + 1; bounds.size() <= hoursShown; ++hour) {
        bounds.append(hour * hourMs);
    }
    return bounds;
}

} // namespace

Result<QList<ChannelFacts>> ChannelFacts::readAll(UiServices &services)
{
    const ConfigurationPointer configuration = services.configuration.current();
    const qint64 now = services.clock.nowMs();
    const qint64 midnight = Moments::dayOf(now).first();
    const QList<ChannelId> channels = configuration->channels.keys();
    MessageStatisticsStore statistics(services.reader);
    const auto today = statistics.byChannel(channels, midnight);
    const auto failed = statistics.failuresByChannel(midnight);
    const auto hours = statistics.spansByChannel(channels, lastHours(now));
    if (!today || !failed || !hours) {
        return !today ? today.error() : !failed ? failed.error() : hours.error();
    }
    QList<ChannelFacts> facts;
    for (const Channel &channel : configuration->channels) {
        const auto waiting = ChannelRemoval(services.reader).countWaiting(channel.id);
        if (!waiting) {
            return waiting.error();
        }
        facts.append({channel, today->value(channel.id), failed->value(channel.id), *waiting,
                      hours->value(channel.id),
                      NoticeStore(services.reader).newest(channel.id, now - noticeMs)});
    }
    std::sort(facts.begin(), facts.end(), [](const ChannelFacts &left, const ChannelFacts &right) {
        return folded(left.channel.name) < folded(right.channel.name);
    });
    return facts;
}
