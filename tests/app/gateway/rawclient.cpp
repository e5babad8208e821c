// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gateway/rawclient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int patienceMs = 10000;

} // namespace

RawClient::RawClient(quint16 port, int receiveBuffer)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (receiveBuffer > 0) {
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    }
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) !=
        0) {
        close();
    }
}

RawClient::~RawClient()
{
    close();
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        pollfd wait{m_descriptor, POLLOUT, 0};
        if (::poll(&wait, 1, patienceMs) <= 0) {
            return false;
        }
        const ssize_t count = ::send(m_descriptor, bytes.constData() + sent, bytes.size() - sent,
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0) {
            return false;
        }
        sent += count;
    }
    return true;
}

void RawClient::endSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

void RawClient::close()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

std::optional<RawResponse> RawClient::response(bool withoutBody)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!receiveMore(patienceMs)) {
            return {};
        }
    }
    RawResponse response;
    response.head = m_buffer.first(end + 4);
    m_buffer.remove(0, end + 4);
    response.status = response.head.mid(9, 3).toInt();
    qsizetype length = 0;
    const QByteArray field = "\r\nContent-Length: ";
    if (const qsizetype at = response.head.indexOf(field); at >= 0 && !withoutBody) {
        const qsizetype from = at + field.size();
        length = response.head.mid(from, response.head.indexOf('\r', from) - from).toLongLong();
    }
    while (m_buffer.size() < length) {
        if (!receiveMore(patienceMs)) {
            return {};
        }
    }
    response.body = m_buffer.first(length);
    m_buffer.remove(0, length);
    return response;
}

bool RawClient::ends()
{
    return rest().isEmpty() && m_ended;
}

QByteArray RawClient::rest()
{
    while (receiveMore(patienceMs)) {
    }
    return std::exchange(m_buffer, {});
}

QByteArray RawClient::take(qsizetype length, int milliseconds)
{
    while (m_buffer.size() < length && receiveMore(milliseconds)) {
    }
    const QByteArray taken = m_buffer.first(std::min(length, m_buffer.size()));
    m_buffer.remove(0, taken.size());
    return taken;
}

bool RawClient::receiveMore(int milliseconds)
{
    pollfd wait{m_descriptor, POLLIN, 0};
    if (m_ended || ::poll(&wait, 1, milliseconds) <= 0) {
        return false;
    }
    char bytes[64 * 1024];
    const ssize_t count = ::recv(m_descriptor, bytes, sizeof bytes, 0);
    m_ended = count <= 0;
    if (count > 0) {
        m_buffer.append(bytes, count);
    }
    return count > 0;
}
