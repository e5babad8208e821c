// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareserver.h"

#include <QCoreApplication>
#include <QTextStream>

#include <QtHttpServer/QHttpServer>
#include <QtHttpServer/QHttpServerResponse>

#include <QTcpServer>

int runBareServer(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QHttpServer server;
    server.route(QStringLiteral("/v1/messages"), QHttpServerRequest::Method::Post,
                 [](const QHttpServerRequest &) {
                     return QHttpServerResponse(
                         QByteArrayLiteral("application/json"),
                         QByteArrayLiteral("{\"id\":\"msg_01900000-0000-7000-8000-000000000000\","
                                           "\"status\":\"queued\"}"),
                         QHttpServerResponse::StatusCode::Accepted);
                 });
    auto *socket = new QTcpServer;
    if (!socket->listen(QHostAddress::LocalHost, 0)) {
        return 4;
    }
    const quint16 port = socket->serverPort();
    server.bind(socket);
    QTextStream(stdout) << "ready http://127.0.0.1:" << port << Qt::endl;
    return QCoreApplication::exec();
}
