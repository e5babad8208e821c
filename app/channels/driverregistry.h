// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "models/base/clock.h"
#include "models/domain/evidence.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

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

/// Which driver serves which kind of channel. A value that is passed around, so that a test's
/// program can add one that the released program does not know.
class DriverRegistry
{
public:
    using Factory = std::function<std::unique_ptr<ChannelDriver>(const DriverEnvironment &)>;

    /// The drivers of the released program.
    static DriverRegistry released();

    void add(const QString &kind, Factory factory) { m_factories.insert(kind, std::move(factory)); }
    const QHash<QString, Factory> &factories() const { return m_factories; }

private:
    QHash<QString, Factory> m_factories;
};
