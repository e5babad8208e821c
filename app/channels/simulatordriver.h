// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"

/// The simulated phone on this PC: everything is delivered at once. What arrived is what the store
/// has as delivered on its channel.
class SimulatorDriver : public ChannelDriver
{
public:
    SendId send(const OutboundMessage &message, QObject *context, Sent sent) override;
    std::optional<SendOutcome> cancel(SendId id) override;
    void check(const ChannelAccess &access, QObject *context, Checked checked) override;

private:
    SendId m_lastId = 0;
};
