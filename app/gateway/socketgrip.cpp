// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/socketgrip.h"

#include <QTcpSocket>

#include <sys/socket.h>

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

void SocketGrip::endWriting()
{
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
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
