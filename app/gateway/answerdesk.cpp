// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/answerdesk.h"

#include <chrono>
#include <utility>

void AnswerDesk::connectTo(Listener listener, Closed closed)
{
    m_listener = std::move(listener);
    m_closed = std::move(closed);
}

void AnswerDesk::showTo(Witness witness)
{
    m_witness = std::move(witness);
}

void AnswerDesk::open()
{
    const std::lock_guard lock(m_mutex);
    ++m_open;
}

void AnswerDesk::give(const ApiCall &call, ApiResponse response)
{
    count(response.status);
    m_witness(call, response);
    m_listener(call.request.ticket, std::move(response));
    close(call);
}

ApiResponse AnswerDesk::giveNow(const ApiCall &call, ApiResponse response)
{
    count(response.status);
    m_witness(call, response);
    close(call);
    return response;
}

void AnswerDesk::close(const ApiCall &call)
{
    m_closed(call);
    const std::lock_guard lock(m_mutex);
    if (--m_open == 0) {
        m_allClosed.notify_all();
    }
}

bool AnswerDesk::waitUntilAllAreClosed(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_allClosed.wait_for(lock, std::chrono::milliseconds(milliseconds),
                                [this] { return m_open == 0; });
}

qint64 AnswerDesk::answered(int firstDigit) const
{
    return m_answered.at(static_cast<std::size_t>(firstDigit));
}

int AnswerDesk::openCalls() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

void AnswerDesk::count(int status)
{
    ++m_answered.at(static_cast<std::size_t>(status / 100 % 6));
}
