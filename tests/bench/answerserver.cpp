// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/answerserver.h"

#include <QByteArray>

#include <array>
#include <cstdio>
#include <unordered_map>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/// As long as that of WhatsApp's Cloud API.
const QByteArray answerBody =
    R"({"messaging_product":"whatsapp","contacts":[{"input":)"
    R"("+5511987654321","wa_id":"5511987654321"}],"messages":[{"id":)"
    R"("wamid.HBgNNTUxMTk4NzY1NDMyMRUCABEYEjdFRkY2N0E1Q0Y4QkE4QjlBQQA="}]})";

QByteArray wholeAnswer()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(answerBody.size()) + "\r\n\r\n" + answerBody;
}

/// The length of a complete request at the beginning of the bytes, or 0.
qsizetype requestLength(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0) {
        return 0;
    }
    const QByteArray field = QByteArrayLiteral("\r\nContent-Length:");
    const qsizetype at = bytes.left(head).indexOf(field);
    const qsizetype begin = at + field.size();
    const qsizetype end = at < 0 ? 0 : bytes.indexOf('\r', begin);
    const qsizetype body = at < 0 ? 0 : bytes.mid(begin, end - begin).trimmed().toLongLong();
    const qsizetype whole = head + 4 + body;
    return bytes.size() >= whole ? whole : 0;
}

class AnswerServer
{
public:
    bool listen();
    void run();

private:
    void accept();
    /// False once the other side is gone.
    bool serve(int socket);
    void watch(int socket) const;

    int m_epoll = -1;
    int m_listening = -1;
    std::unordered_map<int, QByteArray> m_received;
    const QByteArray m_answer = wholeAnswer();
};

bool AnswerServer::listen()
{
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *place = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (::bind(m_listening, place, size) != 0 || ::listen(m_listening, 128) != 0 ||
        ::getsockname(m_listening, place, &size) != 0) {
        return false;
    }
    watch(m_listening);
    watch(STDIN_FILENO);
    std::printf("ready http://127.0.0.1:%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return true;
}

void AnswerServer::watch(int socket) const
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = socket;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
}

void AnswerServer::accept()
{
    const int socket = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket >= 0) {
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        watch(socket);
    }
}

bool AnswerServer::serve(int socket)
{
    std::array<char, 16384> buffer;
    const ssize_t got = ::read(socket, buffer.data(), buffer.size());
    if (got <= 0) {
        return false;
    }
    QByteArray &received = m_received[socket];
    received.append(buffer.data(), got);
    while (const qsizetype length = requestLength(received)) {
        received.remove(0, length);
        if (::send(socket, m_answer.constData(), static_cast<size_t>(m_answer.size()),
                   MSG_NOSIGNAL) != m_answer.size()) {
            return false;
        }
    }
    return true;
}

void AnswerServer::run()
{
    std::array<epoll_event, 64> events;
    while (true) {
        const int ready = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int index = 0; index < ready; ++index) {
            const int socket = events.at(static_cast<std::size_t>(index)).data.fd;
            if (socket == STDIN_FILENO) {
                return;
            }
            if (socket == m_listening) {
                accept();
            } else if (!serve(socket)) {
                ::close(socket);
                m_received.erase(socket);
            }
        }
    }
}

} // namespace

int runAnswerServer()
{
    AnswerServer server;
    if (!server.listen()) {
        return 4;
    }
    server.run();
    return 0;
}
