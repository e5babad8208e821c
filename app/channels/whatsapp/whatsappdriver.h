// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "app/channels/driverenvironment.h"
#include "app/channels/whatsapp/mediauploads.h"
#include "app/delivery/httpclient.h"

#include <QHash>
#include <QObject>
#include <QPointer>

/// The WhatsApp Cloud API of Meta: one message is one request, and before it the upload of its file
/// where Meta does not hold that yet.
class WhatsAppDriver : public QObject, public ChannelDriver
{
    Q_OBJECT

public:
    /// How long requests may take.
    struct Patience
    {
        OutgoingDeadlines asking;
        /// Files: as long as bytes move.
        OutgoingDeadlines moving{10'000, 15 * 60'000, 100, 30};
    };

    explicit WhatsAppDriver(const DriverEnvironment &environment);
    WhatsAppDriver(const DriverEnvironment &environment, const Patience &patience);

    SendId send(const OutboundMessage &message, QObject *context, Sent sent) override;
    std::optional<SendOutcome> cancel(SendId id) override;
    void check(const ChannelAccess &access, QObject *context, Checked checked) override;
    /// Steps "address", "token", "number", "webhook"; their codes stand in whatsappprobe.h.
    void probe(const ChannelAccess &access, QObject *context, Stepped stepped,
               std::function<void()> done) override;
    void subscribe(const ChannelAccess &access, QObject *context, Stepped stepped) override;
    void readTemplates(const ChannelAccess &access, QObject *context, TemplatesRead read) override;
    void fetchMedia(const ChannelAccess &access, const QString &mediaId, const QString &targetPath,
                    qint64 maximumBytes, QObject *context, MediaFetched fetched) override;

private:
    struct Job
    {
        enum class Phase { Ending, Uploading, Posting };

        OutboundMessage message;
        QPointer<QObject> context;
        Sent sent;
        Phase phase = Phase::Ending;
        HttpClient::TransferId transfer = 0;
        MediaUploads::Ticket ticket = 0;
        /// Meta's id of the file is one of earlier.
        bool mediaIsKept = false;
    };

    void begin(SendId id);
    void upload(SendId id);
    void post(SendId id, const QString &mediaId);
    void onPosted(SendId id, const OutgoingAnswer &answer);
    void end(SendId id, const SendOutcome &outcome);

    DriverEnvironment m_environment;
    Patience m_patience;
    MediaUploads m_uploads;
    QHash<SendId, Job> m_jobs;
    SendId m_lastId = 0;
};
