// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/evidence.h"

#include <QByteArray>
#include <QString>

#include <functional>

class HttpClient;

/// What a driver may use; all of it lives as long as the driver, on its thread.
struct DriverEnvironment
{
    HttpClient &http;
    const Clock &clock;
    /// Takes what a provider tells later, for the store.
    std::function<void(const DeliveryEvidence &)> evidence;
    /// Keeps the provider's id of uploaded bytes until `expiresAt` (milliseconds UTC).
    std::function<void(ChannelId, const QByteArray &sha256, const QString &mediaId,
                       qint64 expiresAt)>
        keepMedia;
    /// The provider does not know this id any more.
    std::function<void(ChannelId, const QByteArray &sha256)> forgetMedia;
};
