// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolder.h"
#include "app/options.h"
#include "app/programparts.h"
#include "app/storepart.h"

#include <QObject>

#include <memory>

struct AdminReply;
class AdminServer;
class ChannelProbing;
class Clock;
class Dispatcher;
class DocumentFiles;
class Gateway;
class Languages;
class LogFile;
class RetentionTimer;
class SearchIndexer;
class WindowPart;

/// Builds and joins all parts of the running program, and takes them apart in order.
class Application : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        DataPaths paths;
        const Options &options;
        const ProgramParts &program;
        const Clock &clock;
        Languages &languages;
        LogFile &log;
        /// With a window; needs a QApplication.
        bool window = false;
    };

    explicit Application(const Parts &parts);
    ~Application() override;

    /// Opens the folder's store and listens. Errors as StartFailure tells them.
    Result<void> start();
    /// "http://127.0.0.1:8640".
    QString url() const;
    /// Begins to send what is due, unless --offline, and to clean up. A store that cannot be
    /// written just now is tried again.
    void startSending();
    /// New requests get 503, what is in flight gets ten seconds together, the rest is left queued
    /// or uncertain. Blocks.
    void stop();
    /// Ends the event loop; stop() is then called by whoever ran it.
    void requestStop();
    /// It may have been asked before there was a loop to end.
    bool isAskedToStop() const { return m_askedToStop; }

private:
    Result<void> startStore();
    Result<void> startVault();
    void settleSecrets();
    Result<void> startFiles();
    Result<void> startGateway();
    void startAdmin();
    void makeDispatcher();
    Result<void> startWindow();
    void warnOfOpenAddress() const;
    AdminReply runAdmin(const AdminCommand &command);

    Parts m_parts;
    StorePart m_store;
    std::unique_ptr<DocumentFiles> m_files;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<ChannelProbing> m_probing;
    std::unique_ptr<RetentionTimer> m_retention;
    std::unique_ptr<SearchIndexer> m_search;
    std::unique_ptr<AdminServer> m_admin;
    std::unique_ptr<WindowPart> m_window;
    bool m_sending = false;
    bool m_askedToStop = false;
    bool m_stopped = false;
};
