// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/listenerlimits.h"
#include "app/gateway/requestsink.h"

#include <QByteArray>

#include <atomic>

class Clock;
class GuardedConnection;

/// What all connections of one listener share. The counts may be read on any thread; everything
/// else belongs to the gateway thread.
class GuardState
{
public:
    GuardState(const ListenerLimits &limits, Preflight &preflight, const Clock &clock,
               ProblemWriter problems);

    const ListenerLimits limits;
    Preflight &preflight;
    const Clock &clock;

    std::atomic<int> connections = 0;
    std::atomic<int> largeBodies = 0;
    std::atomic<qint64> bodyBytes = 0;
    std::atomic<qint64> strangerBytes = 0;
    /// Bytes of answers in memory that no client has taken yet.
    std::atomic<qint64> unsentBytes = 0;
    /// The program is ending: every further request is answered 503.
    bool refusing = false;
    /// The connection whose request the library is about to announce.
    GuardedConnection *dispatching = nullptr;

    ListenerLoad load() const;
    /// Whether the budgets allow one more body of that length.
    bool hasRoomFor(qint64 length, const BodyAllowance &allowance) const;
    quint64 nextNumber() { return ++m_lastNumber; }
    static QString newRequestId();
    /// The answer of a refusal, closing, with what its status asks for (Allow, Retry-After).
    ApiResponse refusal(int status, const ApiRequest &request) const;
    /// Now, as a Date field says it.
    QByteArray date();

private:
    ProblemWriter m_problems;
    quint64 m_lastNumber = 0;
    qint64 m_dateSecond = -1;
    QByteArray m_date;
};
