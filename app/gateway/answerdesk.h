// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apicall.h"
#include "app/gateway/apiresponse.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

/// Where answers go that are given after the handler has returned. Counts the requests that still
/// wait, so that a stop loses none.
class AnswerDesk
{
public:
    using Listener = std::function<void(Ticket, ApiResponse)>;
    using Closed = std::function<void(const ApiCall &)>;
    using Witness = std::function<void(const ApiCall &, const ApiResponse &)>;

    /// Where answers go to (any thread), and who is told that a call is answered (any thread).
    void connectTo(Listener listener, Closed closed);
    /// Who is shown each call with its answer (any thread), before it is given.
    void showTo(Witness witness);

    /// A call was taken: it must be closed once, by give() or giveNow().
    void open();
    /// Answers from any thread.
    void give(const ApiCall &call, ApiResponse response);
    /// The handler answers at once: the response goes back to the listener by return.
    ApiResponse giveNow(const ApiCall &call, ApiResponse response);

    /// Waits until all open calls are closed; false: the time (milliseconds) was over before.
    bool waitUntilAllAreClosed(int milliseconds);
    /// Answers so far by the first digit of their status, 1 to 5.
    qint64 answered(int firstDigit) const;
    int openCalls() const;
    /// Counts an answer that never was a call (a refusal).
    void count(int status);

private:
    void close(const ApiCall &call);

    Listener m_listener;
    Closed m_closed;
    Witness m_witness = [](const ApiCall &, const ApiResponse &) {};
    mutable std::mutex m_mutex;
    std::condition_variable m_allClosed;
    int m_open = 0;
    std::array<std::atomic<qint64>, 6> m_answered{};
};
