// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/socketgrip.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <sys/socket.h>
#include <utility>

namespace {

constexpr char ownHead[] = "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n";

} // namespace

SocketGrip::SocketGrip(QTcpSocket &socket)
    : m_socket(socket)
{
}

void SocketGrip::setReading(bool on)
{
    m_reading = on;
    apply();
}

void SocketGrip::keepParked()
{
    if (!m_reading) {
        apply();
    }
}

void SocketGrip::endWriting(bool nothingComes)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&m_socket);
    if (tls && tls->isEncrypted() && nothingComes) {
        m_socket.disconnectFromHost();
        return;
    }
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

void SocketGrip::whenSent(QObject *context, std::function<void()> sent)
{
    if (auto *tls = qobject_cast<QSslSocket *>(&m_socket)) {
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, context, std::move(sent));
    } else {
        QObject::connect(&m_socket, &QTcpSocket::bytesWritten, context, std::move(sent));
    }
}

qint64 SocketGrip::unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void SocketGrip::announceRequest()
{
    // From the last byte to the first; the final NUL stays out.
    for (qsizetype i = sizeof(ownHead) - 1; i > 0; --i) {
        m_socket.ungetChar(ownHead[i - 1]);
    }
}

void SocketGrip::apply()
{
    if (!m_notifier) {
        const auto notifiers = m_socket.findChildren<QSocketNotifier *>();
        for (QSocketNotifier *notifier : notifiers) {
            if (notifier->type() == QSocketNotifier::Read) {
                m_notifier = notifier;
            }
        }
    }
    if (m_notifier) {
        m_notifier->setEnabled(m_reading);
    }
}
