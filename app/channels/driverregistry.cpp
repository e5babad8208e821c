// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/driverregistry.h"

#include "app/channels/simulatordriver.h"
#include "app/channels/whatsapp/whatsappdriver.h"

DriverRegistry DriverRegistry::released()
{
    DriverRegistry registry;
    registry.add(QStringLiteral("simulator"),
                 [](const DriverEnvironment &) { return std::make_unique<SimulatorDriver>(); });
    registry.add(QStringLiteral("whatsapp_cloud"), [](const DriverEnvironment &environment) {
        return std::make_unique<WhatsAppDriver>(environment);
    });
    return registry;
}
