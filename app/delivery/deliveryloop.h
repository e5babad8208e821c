// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/attemptsunderway.h"
#include "app/delivery/channelaccesses.h"
#include "app/delivery/channelchecks.h"
#include "app/delivery/channelprobes.h"
#include "app/delivery/channelqueues.h"
#include "app/delivery/deliverymetrics.h"
#include "app/delivery/deliveryparts.h"
#include "app/delivery/filefetcher.h"
#include "app/delivery/drivernews.h"
#include "app/delivery/housekeeping.h"
#include "app/delivery/httpclient.h"
#include "app/delivery/outboundmessages.h"
#include "app/delivery/outcomerecorder.h"
#include "app/delivery/storehand.h"
#include "app/delivery/templatereading.h"
#include "models/store/changefeed.h"
#include "models/store/connection.h"
#include "models/store/outboxreader.h"

#include <QObject>
#include <QTimer>

#include <memory>

/// The dispatcher's work, in the event loop of the thread it lives in: looks for what is due,
/// claims it channel by channel, gives it to the drivers and records the outcomes. In memory are
/// only a few messages a channel; everything that waits lies in the store.
class DeliveryLoop : public QObject
{
    Q_OBJECT

public:
    DeliveryLoop(const DeliveryParts &parts, DeliveryMetrics &metrics);
    ~DeliveryLoop() override;

    /// On the loop's thread: opens the reader, makes the drivers, and begins.
    Result<void> begin();
    /// Looks at the clock: everything that time brings. Comes by a timer; tests call it.
    void tick();
    /// Begins nothing more; what is under way gets this long. finished() tells when all is
    /// recorded.
    void stop(qint64 graceMs);
    /// On the loop's thread: takes everything down that belongs to it.
    void end();

    void checkChannel(ChannelId channel);
    /// What people ask of providers; null while the loop does not run.
    ChannelProbes *probes() const { return m_stopping ? nullptr : m_probes.get(); }

Q_SIGNALS:
    void finished();

private:
    using Begun = AttemptsUnderWay::Begun;

    void setUpDrivers();
    void setUpFetcher();
    void takeConfiguration();
    void onChanged(const Changes &changes);
    void pumpSoon();
    void pump();
    bool mayBegin();
    void pumpChannel(ChannelQueue &queue);
    void claim(ChannelQueue &queue, const QList<MessageRow> &rows);
    void onClaimed(ChannelId channel, const QList<MessageRow> &rows,
                   const Result<QList<Message>> &claimed);
    void send(const Message &message);
    void onEnded(const Begun &begun, const SendOutcome &outcome);
    void slowDown(const Begun &begun, const SendOutcome &outcome);
    void arm();
    qint64 wakeInMs();
    void onGraceOver();
    void finishIfDone();
    double chance() const;

    DeliveryParts m_parts;
    DeliveryMetrics &m_metrics;
    MailboxPointer m_mailbox;
    StoreHand m_store;
    OutcomeRecorder m_recorder;
    DriverNews m_news;
    ChannelQueues m_queues;
    QTimer m_timer;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ChannelAccesses> m_accesses;
    std::unique_ptr<OutboundMessages> m_outbound;
    std::unique_ptr<AttemptsUnderWay> m_attempts;
    std::unique_ptr<ChannelChecks> m_checks;
    std::unique_ptr<FileFetcher> m_fetcher;
    std::unique_ptr<TemplateReading> m_templates;
    std::unique_ptr<ChannelProbes> m_probes;
    std::unique_ptr<Housekeeping> m_housekeeping;
    ConfigurationPointer m_configuration;
    qint64 m_pausedUntil = 0;
    bool m_pumpQueued = false;
    bool m_stopping = false;
    bool m_finished = false;
};
