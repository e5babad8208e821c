// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/recentrequests.h"
#include "models/base/result.h"
#include "models/ports/gatewaycontrol.h"

#include <QString>

#include <memory>

class ChannelKinds;
class Clock;
class ConfigurationCache;
class DocumentFiles;
class HookReaders;
class Vault;
class WriteQueue;

/// The HTTP API: joins the listener with the handlers. Lives on the thread that made it; its work
/// is done on the gateway thread.
class Gateway : public GatewayControl
{
    Q_OBJECT

public:
    /// All must outlive the gateway.
    struct Parts
    {
        QString databaseFile;
        /// The data folder, where one's own certificate lies.
        QString folder;
        const Clock &clock;
        ConfigurationCache &configuration;
        WriteQueue &queue;
        DocumentFiles &files;
        const ChannelKinds &kinds;
        const HookReaders &hookReaders;
        const Vault &vault;
        /// "ADDRESS:PORT" from the command line; empty: as the settings say.
        QString listen;
    };

    explicit Gateway(const Parts &parts, QObject *parent = nullptr);
    /// Stops if that was not done.
    ~Gateway() override;

    /// Takes the address and serves. AddressInUse (detail: the address) if another program has it,
    /// Network (detail: the address and why) where it cannot be listened on, Certificate where TLS
    /// is on without a usable one, DiskFull or Io where one's own could not be made.
    Result<void> start();

    /// First half of a stop: new requests get 503; returns when those under way are answered, or
    /// after the time. The files and the writer must still work, and be ended afterwards.
    void refuseNewRequests(int milliseconds = 10'000);
    /// Second half, when the writer has ended: sends what is left and ends the gateway thread.
    void stop();

    State state() const override { return m_state; }
    QString address() const override;
    qint64 since() const override { return m_since; }
    Error failure() const override { return m_failure; }
    void restart() override;
    std::optional<OwnCertificate> ownCertificate() const override;
    Result<void> renewOwnCertificate() override;
    quint16 port() const;
    RequestLog &requestLog() override { return m_requests; }
    /// Made at the first call.
    ApiTrial &trial() override;

private:
    Result<void> startOn(const QString &wanted);
    void setState(State state, const Error &failure = {});

    Parts m_parts;
    /// Outlives each run of the listener.
    RecentRequests m_requests;
    std::unique_ptr<ApiTrial> m_trial;
    State m_state = State::Stopped;
    qint64 m_since = 0;
    Error m_failure;
    QString m_host;
    bool m_encrypted = false;
    class Service;
    std::unique_ptr<Service> m_service;
};
