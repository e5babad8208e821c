// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/driverregistry.h"
#include "app/delivery/fetchqueue.h"
#include "app/delivery/filedownload.h"
#include "models/rules/channelkinds.h"
#include "models/store/documentfiles.h"

#include <QByteArray>
#include <QString>

#include <functional>

class ChangeFeed;
class ConfigurationCache;
class Vault;
class WriteQueue;

/// What the dispatcher is built from; the references outlive it.
struct DeliveryParts
{
    /// The database file, for a reading connection of its own.
    QString file;
    WriteQueue &queue;
    ChangeFeed &feed;
    ConfigurationCache &configuration;
    const Clock &clock;
    const Vault &vault;
    DriverRegistry drivers;
    ChannelKinds kinds;
    /// Where the bytes of a document lie (DocumentFiles::pathOf).
    std::function<QString(const QByteArray &sha256)> documentPath;
    /// Checks and keeps a file (DocumentFiles::stage); `done` may come on any thread.
    std::function<void(FileToStage, std::function<void(Result<StagedFile>)> done)> stageFile;
    /// Where files lie while they are fetched; a folder of its own.
    QString fetchFolder;
    /// --offline: accepts, sends nothing.
    bool offline = false;
    /// With a window, what is late because the program was off waits for a person; headless not.
    bool holdsLate = false;
    /// From 0 to 1 (exclusive), for the spread of retries; empty: the system's chance.
    std::function<double()> chance;
    FetchQueue::Limits fetchLimits = {};
    FileDownload::Limits downloadLimits = {};
};
