// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"

#include "models/ports/channelprobe.h"

#include <QHash>
#include <QObject>

class AttemptsUnderWay;
class ChannelAccesses;
class Clock;
class StoreHand;

/// Asks providers whether their channels work, when a person wants to know and every few minutes
/// for broken ones, and records the answer: a channel that works again goes on by itself.
class ChannelChecks : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        AttemptsUnderWay &attempts;
        ChannelAccesses &accesses;
        StoreHand &store;
        const Clock &clock;
    };

    explicit ChannelChecks(const Parts &parts);

    /// `told` gets the answer as the one step "channel"; it may be empty.
    void check(const Channel &channel, const ChannelProbe::Stepped &told = {});
    /// Checks it if it is broken and was not checked for a while.
    void checkIfBroken(const Channel &channel);

private:
    void record(const Channel &channel, const CheckOutcome &outcome);
    ProbeStep stepOf(const CheckOutcome &outcome) const;
    ProbeStep failure(const QString &code, const QString &detail = {}) const;

    Parts m_parts;
    QHash<ChannelId, qint64> m_checkedAt;
};
