// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminserver.h"
#include "app/datafolder.h"
#include "app/options.h"
#include "app/programparts.h"
#include "app/storepart.h"

#include <QObject>

#include <memory>

class Clock;
class Languages;
class LogFile;

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
    };

    explicit Application(const Parts &parts);
    ~Application() override;

    /// Opens the folder's store and listens. Errors as StartFailure tells them.
    Result<void> start();
    /// "http://127.0.0.1:8640".
    QString url() const;
    /// Begins to send what is due, unless --offline.
    void startSending();
    /// New requests get 503, what is in flight gets ten seconds, the rest is left in the store.
    void stop();
    /// Ends the event loop; stop() is then called by whoever ran it.
    void requestStop();

private:
    Result<void> startStore();
    Result<void> startAdmin();
    AdminReply runAdmin(const AdminCommand &command);

    Parts m_parts;
    StorePart m_store;
    std::unique_ptr<AdminServer> m_admin;
    bool m_stopped = false;
};
