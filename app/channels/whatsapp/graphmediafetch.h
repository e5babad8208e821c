// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "app/channels/driverenvironment.h"
#include "app/delivery/outgoing.h"

#include <QObject>
#include <QPointer>

/// Fetches one file of an incoming message: its address first, which lives five minutes, then its
/// bytes, which go to the disk as they come. Ends itself afterwards.
class GraphMediaFetch : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        QString mediaId;
        QString targetPath;
        qint64 maximumBytes = 0;
    };

    GraphMediaFetch(const DriverEnvironment &environment, const ChannelAccess &access,
                    QObject *parent);

    void setDeadlines(const OutgoingDeadlines &asking, const OutgoingDeadlines &moving);
    /// `fetched` comes once and later; not when `context` is gone.
    void start(const Wanted &wanted, QObject *context, ChannelDriver::MediaFetched fetched);

private:
    void onAddress(const OutgoingAnswer &answer);
    void onBytes(const OutgoingAnswer &answer);
    void fail(const MessageError &error, bool again);
    void end(const MediaOutcome &outcome);

    DriverEnvironment m_environment;
    ChannelAccess m_access;
    OutgoingDeadlines m_asking;
    OutgoingDeadlines m_moving;
    Wanted m_wanted;
    QString m_mimeType;
    /// 32 bytes, or empty where Meta did not say.
    QByteArray m_sha256;
    QPointer<QObject> m_context;
    ChannelDriver::MediaFetched m_fetched;
};
