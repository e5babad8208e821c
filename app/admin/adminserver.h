// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminwire.h"
#include "app/platform/shortpath.h"
#include "models/base/result.h"

#include <QLocalServer>
#include <QObject>
#include <QThreadPool>

#include <functional>

class QLocalSocket;

/// Takes the commands of `admin` and of a second start, by a local socket in the data folder that
/// only its owner can open. Commands run one after the other on a thread of their own.
class AdminServer : public QObject
{
    Q_OBJECT

public:
    using Run = std::function<AdminReply(const AdminCommand &)>;

    /// `mode` is what a second start is told: "window" or "headless".
    AdminServer(const QString &folder, QByteArray mode, Run run, QObject *parent = nullptr);
    ~AdminServer() override;

    /// Only while the folder's lock is held: what lies there is a dead program's and is removed.
    Result<void> listen();
    /// Takes no more commands, waits for the one that runs and hands its reply over.
    void close();

Q_SIGNALS:
    void raiseRequested();
    void stopRequested();

private:
    void takeConnections();
    void readFrom(QLocalSocket *socket);
    void handle(QLocalSocket *socket, const AdminCommand &command);
    void runCommand(QLocalSocket *socket, const AdminCommand &command);
    static void answer(QLocalSocket *socket, const AdminReply &reply);

    ShortPath m_folder;
    QByteArray m_mode;
    Run m_run;
    QLocalServer m_server;
    QThreadPool m_worker;
};
