// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/socketgrip.h"

#include <QEvent>
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
    findNotifier();
    m_gate.reading = on;
    if (on && m_notifier && !m_notifier->isEnabled()) {
        m_notifier->setEnabled(true);
    }
}

bool SocketGrip::Gate::eventFilter(QObject *notifier, QEvent *event)
{
    if (reading || event->type() != QEvent::SockAct) {
        return false;
    }
    // It would be told again and again.
    static_cast<QSocketNotifier *>(notifier)->setEnabled(false);
    return true;
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

void SocketGrip::findNotifier()
{
    if (m_notifier) {
        return;
    }
    const auto notifiers = m_socket.findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier->type() == QSocketNotifier::Read) {
            m_notifier = notifier;
            m_notifier->installEventFilter(&m_gate);
        }
    }
}
