// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/channelkinds.h"

/// A kind like the great ones: templates, a 24-hour window, settings with defaults, a secret that
/// it can do without.
inline ChannelKind windowedKind()
{
    ChannelKind kind;
    kind.name = QStringLiteral("windowed");
    kind.addresses = {Address::Kind::Phone};
    kind.hasTemplates = true;
    kind.hasWindow = true;
    kind.settings = QStringList{QStringLiteral("base_url"), QStringLiteral("api_version"),
                                QStringLiteral("phone_number_id")};
    kind.defaults = {{QStringLiteral("base_url"), QStringLiteral("https://graph.example")},
                     {QStringLiteral("api_version"), QStringLiteral("v23.0")}};
    kind.secrets = QStringList{QStringLiteral("access_token"), QStringLiteral("app_secret")};
    kind.neededSecrets = QStringList{QStringLiteral("access_token")};
    return kind;
}
