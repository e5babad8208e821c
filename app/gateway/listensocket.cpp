// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/listensocket.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace {

/// Files, database connections, outgoing connections and pipes of the rest of the program.
constexpr rlim_t otherDescriptors = 256;

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t length = 0;
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&result.storage, &v4, sizeof v4);
        result.length = sizeof v4;
        return result;
    }
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
    v6.sin6_scope_id = address.scopeId().toUInt();
    std::memcpy(&result.storage, &v6, sizeof v6);
    result.length = sizeof v6;
    return result;
}

quint16 boundPort(int descriptor)
{
    SocketAddress address;
    address.length = sizeof address.storage;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address.storage),
                      &address.length) != 0) {
        return 0;
    }
    if (address.storage.ss_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address.storage, sizeof v4);
        return ntohs(v4.sin_port);
    }
    sockaddr_in6 v6{};
    std::memcpy(&v6, &address.storage, sizeof v6);
    return ntohs(v6.sin6_port);
}

Error lastError()
{
    const int number = errno;
    const Error::Code code =
        number == EADDRINUSE ? Error::Code::AddressInUse : Error::Code::Network;
    return Error::of(code, QString::fromLocal8Bit(std::strerror(number)));
}

void setOption(int descriptor, int level, int option)
{
    const int on = 1;
    // Without them it listens all the same, only less comfortably.
    ::setsockopt(descriptor, level, option, &on, sizeof on);
}

} // namespace

Result<ListenSocket> ListenSocket::open(const QHostAddress &address, quint16 port, int backlog)
{
    const SocketAddress target = socketAddress(address, port);
    ListenSocket socket;
    socket.m_descriptor =
        ::socket(target.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (!socket.isOpen()) {
        return lastError();
    }
    // A restart must not wait until the last connections of the old program have timed out.
    setOption(socket.m_descriptor, SOL_SOCKET, SO_REUSEADDR);
    if (target.storage.ss_family == AF_INET6 && address != QHostAddress(QHostAddress::Any)) {
        setOption(socket.m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY);
    }
    if (::bind(socket.m_descriptor, reinterpret_cast<const sockaddr *>(&target.storage),
               target.length) != 0 ||
        ::listen(socket.m_descriptor, backlog) != 0) {
        return lastError();
    }
    socket.m_port = boundPort(socket.m_descriptor);
    return socket;
}

ListenSocket::ListenSocket(ListenSocket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_port(std::exchange(other.m_port, 0))
{
}

ListenSocket &ListenSocket::operator=(ListenSocket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_port, other.m_port);
    return *this;
}

ListenSocket::~ListenSocket()
{
    if (isOpen()) {
        ::close(m_descriptor);
    }
}

int ListenSocket::release()
{
    return std::exchange(m_descriptor, -1);
}

int connectionsWithinFileLimit(int wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return wanted;
    }
    const rlim_t needed = static_cast<rlim_t>(wanted) + otherDescriptors;
    if (limit.rlim_cur < needed) {
        rlimit raised = limit;
        raised.rlim_cur = std::min(needed, limit.rlim_max);
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0) {
            limit = raised;
        }
    }
    const rlim_t room = limit.rlim_cur > otherDescriptors ? limit.rlim_cur - otherDescriptors : 16;
    return static_cast<int>(std::min(static_cast<rlim_t>(wanted), room));
}
