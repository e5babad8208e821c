// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "models/domain/configuration.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

class AttemptsUnderWay;
class ChannelAccesses;
class ChannelKinds;
class Clock;
class Connection;
class StoreHand;

/// Reads the templates of channels from their providers: when a channel is new, changed or whole
/// again, once a day, soon after a message failed over one, and when a person asks. One channel at
/// a time by itself; broken and paused ones are left alone.
class TemplateReading : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        AttemptsUnderWay &attempts;
        ChannelAccesses &accesses;
        StoreHand &store;
        Connection &reader;
        const ChannelKinds &kinds;
        const Clock &clock;
        /// From 0 to 1 (exclusive), so that not all channels are read at the same time of the day.
        std::function<double()> chance;
    };
    /// How many there are now; `step` ("templates") says what went wrong.
    using Done = std::function<void(int count, const ProbeStep &step)>;

    explicit TemplateReading(const Parts &parts);

    /// The set-up changed.
    void take(const ConfigurationPointer &configuration);
    /// Begins what is due.
    void tick();
    /// A message was refused over its template: what is known may be old.
    void doubt(ChannelId channel);
    /// A person asks; `done` comes later.
    void readNow(ChannelId channel, Done done);

private:
    struct Plan
    {
        int revision = 0;
        bool broken = false;
        qint64 readAt = 0;
        qint64 nextAt = 0;
    };

    bool mayRead(const Channel &channel) const;
    void planFor(const Channel &channel);
    void read(const Channel &channel, const Done &done);
    void keep(const Channel &channel, const TemplatesOutcome &outcome, const Done &done);
    void ended(const Channel &channel, bool kept);
    ProbeStep failure(const MessageError &error) const;

    Parts m_parts;
    ConfigurationPointer m_configuration;
    QMap<ChannelId, Plan> m_plans;
    /// What is read by itself right now.
    std::optional<ChannelId> m_underWay;
};
