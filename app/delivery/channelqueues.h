// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/channelqueue.h"
#include "models/domain/configuration.h"
#include "models/store/changefeed.h"

#include <functional>
#include <map>
#include <optional>

class ChannelKinds;
class Clock;

/// The queues of all channels that this program can serve.
class ChannelQueues
{
public:
    explicit ChannelQueues(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Takes over what was set up; `serves` says for which kinds there is a driver.
    void setConfiguration(const Configuration &configuration, const ChannelKinds &kinds,
                          const std::function<bool(const QString &kind)> &serves);
    /// Null when the channel is gone.
    ChannelQueue *find(ChannelId channel);
    /// A message changed: it may have freed the next of its contact and channel, or be that itself.
    void onMessageChanged(const Change &change, OutboxReader &reader);
    /// Gives every queue its turn; each is first once in a while.
    void forEachInTurn(const std::function<void(ChannelQueue &)> &visit);
    /// When rate, throttle or a retry make it worth looking again; nothing: not by themselves.
    std::optional<qint64> wakeInMs(OutboxReader &reader);

private:
    const Clock &m_clock;
    std::map<ChannelId, ChannelQueue> m_queues;
    ChannelId m_lastFirst;
};
