// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/channelaccesses.h"
#include "app/delivery/deliveryparts.h"
#include "app/delivery/fetchqueue.h"
#include "app/delivery/filedownload.h"
#include "app/delivery/mailbox.h"
#include "models/actions/filefetching.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

class StoreHand;

/// Fetches the files that messages wait for, on the dispatcher's thread: documents behind addresses
/// and media of incoming messages. Several at once; what is due lies in the store, so that nothing
/// is forgotten when the program ends.
class FileFetcher : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const DeliveryParts &delivery;
        Connection &reader;
        StoreHand &store;
        HttpClient &http;
        ChannelAccesses &accesses;
        MailboxPointer mailbox;
        /// The driver of a kind of channel; null: this program has none.
        std::function<ChannelDriver *(const QString &kind)> driver;
        /// From 0 to 1 (exclusive), for the spread of retries.
        std::function<double()> chance;
    };

    explicit FileFetcher(const Parts &parts);
    ~FileFetcher() override;

    /// Removes what a program that died left half fetched.
    void begin();
    /// Begins what is due and has a place.
    void pump();
    /// How long until something becomes due; nothing: nobody knows.
    std::optional<qint64> wakeInMs();
    /// Begins nothing more and cuts what is under way: it is due again at the next start.
    void stop();

private:
    struct Flight
    {
        FetchOrder order;
        QString path;
        std::unique_ptr<FileDownload> download;
        /// What the bytes must be, where the provider said it.
        QByteArray sha256 = {};
    };

    void fetch(MessageRow message);
    void onBegun(MessageRow message, const Result<std::optional<FetchOrder>> &order);
    void start(const FetchOrder &order);
    void startDownload(Flight &flight);
    void startMedia(Flight &flight);
    void onDownloaded(MessageRow message, const FileDownload::Outcome &outcome);
    void onMedia(MessageRow message, const MediaOutcome &outcome);
    void stage(MessageRow message, FileToStage file);
    void onStaged(MessageRow message, const Result<StagedFile> &staged);
    void fail(MessageRow message, const FileDownload::Outcome &outcome);
    void ended(MessageRow message, const Result<bool> &written);
    Flight *flightOf(MessageRow message);
    qint64 maximumBytes(const FetchOrder &order) const;
    QString laneOf(const FileFetch &fetch) const;

    Parts m_parts;
    FetchQueue m_queue;
    std::unordered_map<qint64, Flight> m_flights;
    qint64 m_pausedUntil = 0;
    bool m_stopping = false;
};
