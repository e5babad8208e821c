// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/httpclient.h"
#include "models/domain/message.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

/// Fetches what lies behind an address into a file. Redirects are followed by requests of its own,
/// so that each address is judged before it is looked up and again when the connection is made.
class FileDownload : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 connectMs = 10'000;
        /// Fewer bytes a second than this for so many seconds ends it.
        int slowBytesPerSecond = 1024;
        int slowSeconds = 30;
    };
    struct Wanted
    {
        /// As the request named it.
        QString address;
        /// Where the bytes go; a part of them may lie there after a failure.
        QString path;
        qint64 maximumBytes = 0;
        /// Hosts that may be reached wherever they lead (`document_hosts`).
        QStringList hosts;
        Limits limits;
        qint64 nowMs = 0;
    };
    struct Outcome
    {
        /// Nothing: all bytes are there.
        std::optional<MessageError> error;
        /// Whether trying again may help.
        bool passing = false;
        std::optional<qint64> retryAfterMs;
        /// What the server calls the file, or the end of its address; may be empty.
        QString filename;
    };
    using Done = std::function<void(const Outcome &)>;

    /// `done` comes once, later, unless this is deleted before: that cuts the transfer.
    FileDownload(HttpClient &http, Wanted wanted, Done done);
    ~FileDownload() override;

    void start();

private:
    void request(const QUrl &url);
    void onAnswer(const OutgoingAnswer &answer);
    void follow(const QByteArray &location);
    QString filenameOf(const OutgoingAnswer &answer) const;
    void fail(const MessageError &error, bool passing, std::optional<qint64> retryAfterMs = {});

    HttpClient &m_http;
    Wanted m_wanted;
    Done m_done;
    QUrl m_url;
    HttpClient::TransferId m_transfer = 0;
    int m_redirects = 0;
};
