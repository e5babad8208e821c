// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/apitrial.h"

#include <QNetworkAccessManager>

class ConfigurationCache;
class GatewayControl;

/// Calls the own API by HTTP as any other program would, without a proxy.
class OwnCall
{
public:
    OwnCall(const GatewayControl &gateway, const ConfigurationCache &configuration);

    void start(const TrialCall &call, QObject *context,
               std::function<void(const TrialAnswer &)> done);

private:
    QNetworkRequest requestFor(const TrialCall &call) const;
    void trustOwn(QNetworkRequest &request) const;

    const GatewayControl &m_gateway;
    const ConfigurationCache &m_configuration;
    QNetworkAccessManager m_network;
};
