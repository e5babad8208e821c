// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fileserver.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>

FileServer::FileServer(const QString &address, QObject *parent)
    : QTcpServer(parent)
{
    if (!listen(QHostAddress(address), 0)) {
        qFatal("the file server does not listen: %s", qPrintable(errorString()));
    }
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        m_mostOpen = std::max(m_mostOpen, ++m_open);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
    });
}

QString FileServer::url(const QByteArray &path) const
{
    return url(QStringLiteral("http://") + serverAddress().toString(), path);
}

QString FileServer::url(const QString &schemeAndHost, const QByteArray &path) const
{
    return QStringLiteral("%1:%2%3")
        .arg(schemeAndHost)
        .arg(serverPort())
        .arg(QString::fromLatin1(path));
}

void FileServer::serve(QTcpSocket *socket)
{
    const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
    socket->setProperty("request", request);
    if (!request.contains("\r\n\r\n")) {
        return;
    }
    socket->setProperty("request", QByteArray());
    const QByteArray path = request.split(' ').value(1);
    m_asked.append(QString::fromLatin1(path));
    answer(socket, m_answers.value(path, Answer{404, "nothing here", {}, Way::Whole}));
}

void FileServer::answer(QTcpSocket *socket, const Answer &answer)
{
    if (answer.way == Way::Hang) {
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\n" + answer.head;
    if (answer.way != Way::NoLength) {
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    }
    const bool whole = answer.way == Way::Whole || answer.way == Way::NoLength;
    const qsizetype size = answer.way == Way::Half ? answer.body.size() / 2 : 1;
    socket->write(head + "Connection: close\r\n\r\n" +
                  (whole ? answer.body : answer.body.left(size)));
    if (answer.way != Way::HeadOnly) {
        socket->disconnectFromHost();
    }
}
