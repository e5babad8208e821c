// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/driverregistry.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <unordered_map>

/// The drivers and what they have in hand right now.
class AttemptsUnderWay : public QObject
{
    Q_OBJECT

public:
    /// What an attempt was, for whoever takes its outcome.
    struct Begun
    {
        AttemptKey key;
        ChannelId channel;
        int channelRevision = 0;
        ContactId contact;
    };
    using Ended = std::function<void(const Begun &, const SendOutcome &)>;

    AttemptsUnderWay(const DriverRegistry &registry, const DriverEnvironment &environment,
                     Ended ended);
    ~AttemptsUnderWay() override;

    bool serves(const QString &kind) const { return driver(kind) != nullptr; }
    /// The driver of a kind; null when this program has none.
    ChannelDriver *driver(const QString &kind) const;
    /// Gives a claimed message to its driver.
    void begin(const OutboundMessage &message);
    /// Ends all; what is known of each is told before this returns.
    void cancelAll();
    qsizetype count() const { return m_underWay.size(); }

private:
    struct Flight
    {
        Begun begun;
        QString kind;
        ChannelDriver::SendId id = 0;
    };

    void end(quint64 flight, const SendOutcome &outcome);

    Ended m_ended;
    std::unordered_map<QString, std::unique_ptr<ChannelDriver>> m_drivers;
    QHash<quint64, Flight> m_underWay;
    quint64 m_lastFlight = 0;
};
