// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/httplistener.h"
#include "tests/support/fakeclock.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QSemaphore>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

/// Lets everything through that names this machine; the path says how much body.
class TestPreflight : public Preflight
{
public:
    PreflightVerdict decide(const ApiRequest &head, qint64 declaredLength,
                            const ListenerLoad &load) override;

    std::atomic<int> calls = 0;
};

/// Records what gets through and answers by the path: /later from another thread, /never not at
/// all, /hold keeps the gateway's thread until somebody releases it, /huge with 8 MiB, /file from a
/// file, anything else at once.
class TestSink : public RequestSink
{
public:
    ~TestSink() override;

    std::optional<ApiResponse> handle(ApiRequest request) override;
    void turnEnded() override { ++turns; }
    void gatewayStarted() override { ++starts; }
    void gatewayEnds() override { ++ends; }

    QList<ApiRequest> seen() const;
    bool hasSeen(const QByteArray &path) const;
    int count() const;
    /// Waits for the threads that still answer.
    void join();

    HttpListener *listener = nullptr;
    FileSection file;
    QSemaphore held;
    std::atomic<int> turns = 0;
    std::atomic<int> starts = 0;
    std::atomic<int> ends = 0;

private:
    mutable QMutex m_mutex;
    QList<ApiRequest> m_seen;
    std::vector<std::thread> m_answering;
};

/// A listener on a free port with a clock that the test moves.
class TestGateway
{
public:
    explicit TestGateway(ListenerLimits limits = quickLimits());
    ~TestGateway();

    /// As in the product, but the deadlines are looked at every few milliseconds.
    static ListenerLimits quickLimits();
    static ApiResponse problem(const Refusal &refusal);

    quint16 port() const { return listener.port(); }

    FakeClock clock;
    TestPreflight preflight;
    TestSink sink;
    HttpListener listener;
};

namespace Raw {

inline const QByteArray get = "GET /ok HTTP/1.1\r\nHost: localhost\r\n\r\n";
QByteArray getOf(const QByteArray &path);
QByteArray post(const QByteArray &path, const QByteArray &body);

} // namespace Raw
