// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// What a round of requests took.
struct LoadResult
{
    int answered = 0;
    int wrong = 0;
    double seconds = 0;
    /// Of each answered request, sorted.
    QList<double> milliseconds;

    double perSecond() const { return seconds > 0 ? answered / seconds : 0; }
    /// The latency below which this part (0 to 1) of the requests stayed.
    double percentile(double part) const;
};

/// Sends the same kind of request over keep-alive connections, each waiting for its answer, for
/// some seconds. Plain sockets and epoll: the client must cost less than what it measures.
class LoadClient
{
public:
    struct Plan
    {
        quint16 port = 0;
        int connections = 1;
        double seconds = 2;
        int expectedStatus = 202;
        /// The whole request but for its body's marks: each "@@@@@@@@" is replaced by a number that
        /// counts up, so that no two requests are equal.
        QByteArray request;
    };

    explicit LoadClient(const Plan &plan)
        : m_plan(plan)
    {
    }
    LoadResult run();

private:
    struct Line;

    bool open(Line &line, int epoll);
    void send(Line &line);
    bool receive(Line &line, LoadResult &result, bool more);

    Plan m_plan;
    qint64 m_number = 0;
};
