// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/owncall.h"

class ChannelKinds;
class WriteQueue;

/// Tries the own API for the window: rehearsals by the API's own reader and road, calls by
/// HTTP.
class GatewayTrial : public ApiTrial
{
    Q_OBJECT

public:
    struct Parts
    {
        WriteQueue &queue;
        const ConfigurationCache &configuration;
        const ChannelKinds &kinds;
        const GatewayControl &gateway;
    };

    explicit GatewayTrial(const Parts &parts);

    void rehearse(const QByteArray &json, bool batch, ExternalSystemId system, QObject *context,
                  std::function<void(const Rehearsal &)> done) override;
    void call(const TrialCall &call, QObject *context,
              std::function<void(const TrialAnswer &)> done) override;

private:
    Parts m_parts;
    OwnCall m_call;
};
