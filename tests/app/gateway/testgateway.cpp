// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gateway/testgateway.h"

#include "app/gateway/hostrule.h"

#include <QCryptographicHash>

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

ApiResponse answerTo(const ApiRequest &request)
{
    const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
    return ApiResponse::json(200, request.method + ' ' + request.path + ' ' +
                                      QByteArray::number(request.body.size()) + ' ' + hash.toHex());
}

} // namespace

PreflightVerdict TestPreflight::decide(const ApiRequest &head, qint64, const ListenerLoad &load)
{
    ++calls;
    if (HostRule().reach(head.host()) == HostRule::Reach::Nothing) {
        return ApiResponse::json(421, "{}");
    }
    if (head.path == "/secret") {
        return ApiResponse::json(401, "{}");
    }
    if (head.path == "/large") {
        if (load.largeBodies >= 2) {
            return ApiResponse::json(503, "{}").setRetryAfter(2);
        }
        return BodyAllowance{32 * mebibyte, true};
    }
    return BodyAllowance{head.path == "/upload" ? 32 * mebibyte : 1000, false};
}

TestSink::~TestSink()
{
    join();
}

std::optional<ApiResponse> TestSink::handle(ApiRequest request)
{
    if (request.path == "/hold") {
        held.acquire();
    }
    const QMutexLocker locker(&m_mutex);
    m_seen.append(request);
    if (request.path == "/never") {
        return {};
    }
    if (request.path == "/later") {
        m_answering.emplace_back([this, ticket = request.ticket, response = answerTo(request)] {
            listener->answer(ticket, response);
        });
        return {};
    }
    if (request.path == "/huge") {
        return ApiResponse::json(200, QByteArray(8 * mebibyte, 'h'));
    }
    if (request.path == "/file") {
        return ApiResponse::fromFile("application/pdf", file);
    }
    return answerTo(request);
}

QList<ApiRequest> TestSink::seen() const
{
    const QMutexLocker locker(&m_mutex);
    return m_seen;
}

bool TestSink::hasSeen(const QByteArray &path) const
{
    const QList<ApiRequest> all = seen();
    return std::any_of(all.cbegin(), all.cend(),
                       [&path](const ApiRequest &request) { return request.path == path; });
}

int TestSink::count() const
{
    return static_cast<int>(seen().size());
}

void TestSink::join()
{
    std::vector<std::thread> threads;
    {
        const QMutexLocker locker(&m_mutex);
        threads.swap(m_answering);
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
}

TestGateway::TestGateway(ListenerLimits limits)
    : listener(limits, preflight, sink, clock, &TestGateway::problem)
{
    sink.listener = &listener;
    const auto bound = listener.bind(QHostAddress(QHostAddress::LocalHost), 0);
    Q_ASSERT(bound.ok());
    listener.start();
}

TestGateway::~TestGateway()
{
    listener.stop();
}

ListenerLimits TestGateway::quickLimits()
{
    ListenerLimits limits;
    limits.timerMs = 5;
    return limits;
}

ApiResponse TestGateway::problem(const Refusal &refusal)
{
    return ApiResponse::withType(refusal.status, "application/problem+json",
                                 "{\"status\":" + QByteArray::number(refusal.status) +
                                     ",\"code\":\"" + refusal.code + "\",\"request_id\":\"" +
                                     refusal.requestId.toLatin1() + "\"}");
}

QByteArray Raw::getOf(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

QByteArray Raw::post(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}
