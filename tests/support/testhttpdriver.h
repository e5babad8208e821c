// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/answerrules.h"
#include "app/channels/driverregistry.h"
#include "app/delivery/httpclient.h"
#include "models/rules/channelkinds.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

/// The driver of the kind "testhttp": speaks to the stand-in over real HTTP, so that the road is
/// proven before the first real provider. Channels have the setting `base_url` and the secret
/// `access_token`.
class TestHttpDriver : public QObject, public ChannelDriver
{
    Q_OBJECT

public:
    explicit TestHttpDriver(const DriverEnvironment &environment,
                            const OutgoingDeadlines &deadlines = {});

    /// What a program must know of this kind.
    static ChannelKind kind();
    /// Adds the driver under its kind, with these deadlines.
    static void addTo(DriverRegistry &drivers, const OutgoingDeadlines &deadlines = {});

    SendId send(const OutboundMessage &message, QObject *context, Sent sent) override;
    std::optional<SendOutcome> cancel(SendId id) override;
    void check(const ChannelAccess &access, QObject *context, Checked checked) override;
    /// Asks every now and then what became of messages.
    void watch(const ChannelAccess &access) override;
    void unwatch(ChannelId channel) override;

private:
    struct Job
    {
        OutboundMessage message;
        QPointer<QObject> context;
        Sent sent;
        HttpClient::TransferId transfer = 0;
        bool uploading = false;
    };
    struct Watch
    {
        ChannelAccess access;
        int lastNumber = 0;
        bool asking = false;
    };

    OutgoingRequest request(const ChannelAccess &access, const QString &path) const;
    void upload(SendId id);
    void onUploaded(SendId id, const OutgoingAnswer &answer);
    void post(SendId id, const QString &media);
    void onPosted(SendId id, const OutgoingAnswer &answer);
    void end(SendId id, const SendOutcome &outcome);
    SendOutcome outcomeOf(const OutgoingAnswer &answer, const QString &idMember) const;
    void poll();
    void onStatus(ChannelId channel, const OutgoingAnswer &answer);

    DriverEnvironment m_environment;
    OutgoingDeadlines m_deadlines;
    QHash<SendId, Job> m_jobs;
    QHash<ChannelId, Watch> m_watches;
    QTimer m_poll;
    SendId m_lastId = 0;
};
