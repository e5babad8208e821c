// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/driverregistry.h"

#include <QList>
#include <QPointer>

#include <optional>

/// What a test sees of a driver and makes it answer.
class DriverScript
{
public:
    struct Sending
    {
        ChannelDriver::SendId id = 0;
        OutboundMessage message;
        QPointer<QObject> context;
        ChannelDriver::Sent sent;
    };

    /// Answers by itself; empty: the test answers with answer().
    std::function<std::optional<SendOutcome>(const OutboundMessage &)> automatic;
    /// What cancel() knows of an attempt; empty: its answer is on the way.
    std::optional<SendOutcome> whenCancelled =
        Send::FateUnknown{{QStringLiteral("no_answer"), {}, {}}};
    CheckOutcome checkAnswer = Check::Works{};
    /// Writes a file of an incoming message to a path; empty: the driver has none.
    std::function<MediaOutcome(const QString &mediaId, const QString &path)> media;
    /// What reading the templates brings.
    TemplatesOutcome templatesAnswer;
    /// What trying a channel brings, step by step; the last one is that of subscribe().
    QList<ProbeStep> probeSteps;

    /// All that was given to the driver, in order.
    QList<OutboundMessage> seen;
    QList<Sending> open;
    int checks = 0;
    /// The channels whose templates were read, in order.
    QList<ChannelId> templateReads;
    QList<ChannelAccess> probed;
    QList<ChannelAccess> watched;
    /// What the driver was made with, while it lives.
    std::optional<DriverEnvironment> environment;
    int mostOpen = 0;

    /// Texts of what was sent, in order.
    QStringList texts() const;
    /// Answers the oldest open attempt, or that of this message.
    void answer(const SendOutcome &outcome);
    void answer(MessageRow row, const SendOutcome &outcome);

    /// A factory for the registry; the script must outlive the driver.
    DriverRegistry::Factory factory();
};
