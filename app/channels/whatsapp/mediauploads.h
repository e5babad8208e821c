// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/driverenvironment.h"
#include "app/channels/sendoutcome.h"
#include "app/channels/channeldriver.h"
#include "app/delivery/httpclient.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <variant>

/// Uploads files to Meta, each once at a time however many messages wait for it, and keeps their
/// ids. A file that arrives twice is nobody's second message.
class MediaUploads : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64;
    /// Meta's id of the file, or what its lack means for the message.
    using Uploaded = std::function<void(const std::variant<QString, SendOutcome> &)>;

    MediaUploads(const DriverEnvironment &environment, const OutgoingDeadlines &deadlines);

    /// Uploads the document of a message; `uploaded` comes once and later, unless the ticket is
    /// cancelled.
    Ticket start(const OutboundMessage &message, Uploaded uploaded);
    void cancel(Ticket ticket);

private:
    struct Waiting
    {
        Ticket ticket = 0;
        int attempt = 0;
        Uploaded uploaded;
    };
    struct Upload
    {
        ChannelId channel;
        QByteArray sha256;
        HttpClient::TransferId transfer = 0;
        QList<Waiting> waiting;
    };
    using Key = QByteArray;

    static Key keyOf(const OutboundMessage &message);
    OutgoingRequest requestFor(const OutboundMessage &message) const;
    void onAnswer(const Key &key, const OutgoingAnswer &answer);

    DriverEnvironment m_environment;
    OutgoingDeadlines m_deadlines;
    QHash<Key, Upload> m_uploads;
    Ticket m_lastTicket = 0;
};
