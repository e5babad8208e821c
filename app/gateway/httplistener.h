// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/listenerlimits.h"
#include "app/gateway/requestsink.h"
#include "models/base/result.h"

#include <QHostAddress>

#include <memory>

class Clock;
struct TlsIdentity;

/// The one door for HTTP: QtHttpServer behind a guard, on a thread of its own. Made, started and
/// stopped on one thread; answer() may be called on any.
class HttpListener
{
public:
    /// Everything given must outlive the listener. The problem writer is called on the gateway
    /// thread.
    HttpListener(const ListenerLimits &limits, Preflight &preflight, RequestSink &sink,
                 const Clock &clock, ProblemWriter problems);
    /// Stops if that was not done.
    ~HttpListener();
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    /// Speaks TLS with this certificate. Before start().
    void useTls(const TlsIdentity &identity);
    /// Takes the address (port 0: any free one) without accepting anybody yet, and tells the port.
    /// AddressInUse if another program has it, Network for any other reason.
    Result<quint16> bind(const QHostAddress &address, quint16 port);
    /// Starts the gateway thread on the bound address and returns when it accepts.
    void start();
    quint16 port() const;

    /// Gives the answer of a request, from any thread; one that nobody waits for is dropped.
    /// Answers that are given in quick succession wake the gateway thread once.
    void answer(Ticket ticket, ApiResponse response);

    /// First half of a stop: nobody new is accepted, every further request is answered 503 and
    /// closed, and turnEnded() has been called once more. Requests under way still get their
    /// answers. Returns when that holds.
    void refuseNewRequests();
    /// Second half, when nothing will answer any more: sends what was answered, closes everything,
    /// ends the thread and waits for it.
    void stop();

    ListenerLoad load() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
