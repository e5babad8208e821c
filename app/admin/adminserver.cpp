// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminserver.h"

#include "app/datafolder.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QPointer>

Q_LOGGING_CATEGORY(adminLog, "karoo.admin")

namespace {

/// For a part of the last reply to be taken, when the program ends.
constexpr int lastReplyPatienceMs = 2000;

} // namespace

AdminServer::AdminServer(const QString &folder, QByteArray mode, Run run, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_mode(std::move(mode))
    , m_run(std::move(run))
{
    m_worker.setMaxThreadCount(1);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AdminServer::takeConnections);
}

AdminServer::~AdminServer()
{
    close();
}

Result<void> AdminServer::listen()
{
    const QString name = m_folder.path() + QLatin1Char('/') + DataPaths::adminSocketName();
    QLocalServer::removeServer(name);
    if (!m_folder.isValid() || !m_server.listen(name)) {
        return Error::of(Error::Code::Io, m_server.errorString());
    }
    return {};
}

void AdminServer::close()
{
    m_server.close();
    m_worker.waitForDone();
    // The replies of the last commands wait in the queue of this thread, whose loop may have ended.
    // Who typed them must get them: `admin` would do an unanswered command again, on the folder
    // that is free by then.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    for (QLocalSocket *socket : m_server.findChildren<QLocalSocket *>()) {
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(lastReplyPatienceMs)) {
        }
    }
}

void AdminServer::takeConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(AdminWire::requestLimitBytes + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        readFrom(socket);
    }
}

void AdminServer::readFrom(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > AdminWire::requestLimitBytes) {
            socket->abort();
        }
        return;
    }
    const auto command = AdminWire::decodedCommand(socket->readLine());
    // One command a connection.
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    if (!command) {
        qCWarning(adminLog) << "a line that is no command";
        socket->abort();
        return;
    }
    handle(socket, *command);
}

void AdminServer::handle(QLocalSocket *socket, const AdminCommand &command)
{
    if (command.verb == AdminWire::hello) {
        answer(socket, {0, m_mode, {}});
    } else if (command.verb == AdminWire::raise) {
        answer(socket, {});
        Q_EMIT raiseRequested();
    } else if (command.verb == AdminWire::stop) {
        answer(socket, {});
        Q_EMIT stopRequested();
    } else {
        runCommand(socket, command);
    }
}

void AdminServer::runCommand(QLocalSocket *socket, const AdminCommand &command)
{
    qCInfo(adminLog) << "command" << command.verb;
    m_worker.start([this, target = QPointer(socket), command] {
        const AdminReply reply = m_run(command);
        QMetaObject::invokeMethod(this, [target, reply] { answer(target, reply); });
    });
}

void AdminServer::answer(QLocalSocket *socket, const AdminReply &reply)
{
    if (socket != nullptr) {
        socket->write(AdminWire::encoded(reply));
        socket->disconnectFromServer();
    }
}
