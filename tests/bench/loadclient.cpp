// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadclient.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <memory>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Time = std::chrono::steady_clock;

double secondsSince(Time::time_point begin)
{
    return std::chrono::duration<double>(Time::now() - begin).count();
}

/// The length of a complete answer at the beginning of the bytes, or 0.
qsizetype answerLength(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0) {
        return 0;
    }
    const QByteArray lower = bytes.left(head).toLower();
    const qsizetype field = lower.indexOf("content-length:");
    const qsizetype length = field < 0
                                 ? 0
                                 : lower.mid(field + 15, lower.indexOf("\r\n", field) - field - 15)
                                       .trimmed()
                                       .toLongLong();
    const qsizetype whole = head + 4 + length;
    return bytes.size() >= whole ? whole : 0;
}

} // namespace

struct LoadClient::Line
{
    int socket = -1;
    QByteArray received;
    Time::time_point sentAt;
};

double LoadResult::percentile(double part) const
{
    if (milliseconds.isEmpty()) {
        return 0;
    }
    const auto index = static_cast<qsizetype>(part * static_cast<double>(milliseconds.size() - 1));
    return milliseconds.at(index);
}

bool LoadClient::open(Line &line, int epoll)
{
    line.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_plan.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(line.socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        return false;
    }
    const int on = 1;
    ::setsockopt(line.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &line;
    return ::epoll_ctl(epoll, EPOLL_CTL_ADD, line.socket, &event) == 0;
}

void LoadClient::send(Line &line)
{
    QByteArray request = m_plan.request;
    const QByteArray number = QByteArray::number(++m_number).rightJustified(8, '0');
    for (qsizetype at = request.indexOf("@@@@@@@@"); at >= 0;
         at = request.indexOf("@@@@@@@@", at)) {
        request.replace(at, 8, number);
    }
    line.sentAt = Time::now();
    qsizetype written = 0;
    while (written < request.size()) {
        const ssize_t step = ::write(line.socket, request.constData() + written,
                                     static_cast<size_t>(request.size() - written));
        if (step <= 0) {
            return;
        }
        written += step;
    }
}

bool LoadClient::receive(Line &line, LoadResult &result, bool more)
{
    char buffer[16384];
    const ssize_t got = ::read(line.socket, buffer, sizeof buffer);
    if (got <= 0) {
        ++result.wrong;
        return false;
    }
    line.received.append(buffer, got);
    const qsizetype length = answerLength(line.received);
    if (length == 0) {
        return true;
    }
    const int status = line.received.mid(9, 3).toInt();
    if (status == m_plan.expectedStatus) {
        ++result.answered;
        result.milliseconds.append(secondsSince(line.sentAt) * 1000);
    } else {
        ++result.wrong;
    }
    line.received.remove(0, length);
    if (more) {
        send(line);
    }
    return more;
}

LoadResult LoadClient::run()
{
    LoadResult result;
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<std::unique_ptr<Line>> lines;
    for (int index = 0; index < m_plan.connections; ++index) {
        lines.push_back(std::make_unique<Line>());
        if (!open(*lines.back(), epoll)) {
            ++result.wrong;
        }
    }
    const auto begin = Time::now();
    for (const auto &line : lines) {
        send(*line);
    }
    auto busy = static_cast<int>(lines.size());
    epoll_event events[64];
    while (busy > 0 && secondsSince(begin) < m_plan.seconds + 10) {
        const int ready = ::epoll_wait(epoll, events, 64, 100);
        for (int index = 0; index < ready; ++index) {
            auto *line = static_cast<Line *>(events[index].data.ptr);
            if (!receive(*line, result, secondsSince(begin) < m_plan.seconds)) {
                ::epoll_ctl(epoll, EPOLL_CTL_DEL, line->socket, nullptr);
                --busy;
            }
        }
    }
    result.seconds = secondsSince(begin);
    for (const auto &line : lines) {
        ::close(line->socket);
    }
    ::close(epoll);
    std::sort(result.milliseconds.begin(), result.milliseconds.end());
    return result;
}
