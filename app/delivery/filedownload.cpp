// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/filedownload.h"

#include "app/delivery/documentaddress.h"
#include "models/rules/fetchreasons.h"
#include "models/rules/headerfields.h"

#include <utility>

namespace {

using FetchReasons::Reason;

constexpr int mostRedirects = 5;
/// Beside what a file of the permitted size takes at the slowest speed that is waited for.
constexpr qint64 baseMs = 60'000;
constexpr qint64 slowestBytesPerMs = 32;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool passes(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

struct Fault
{
    Reason reason;
    bool passing;
};

Fault faultOf(const OutgoingAnswer &answer)
{
    switch (answer.fault) {
    case OutgoingFault::AddressRefused:
        return {Reason::AddressRefused, false};
    case OutgoingFault::BadRequest:
        return {Reason::NotAnAddress, false};
    case OutgoingFault::AnswerTooLarge:
        return {Reason::TooLarge, false};
    case OutgoingFault::NoRoom:
        return {Reason::NoRoom, true};
    case OutgoingFault::NoName:
        return {Reason::NoName, true};
    case OutgoingFault::NoConnection:
        return {Reason::NoConnection, true};
    case OutgoingFault::Tls:
        return {Reason::Tls, true};
    case OutgoingFault::Timeout:
        return {answer.bytesSentAny ? Reason::TooSlow : Reason::NoConnection, true};
    case OutgoingFault::NotHttp:
        return {Reason::NotHttp, true};
    default:
        return {Reason::Cut, true};
    }
}

} // namespace

FileDownload::FileDownload(HttpClient &http, Wanted wanted, Done done)
    : m_http(http)
    , m_wanted(std::move(wanted))
    , m_done(std::move(done))
{
}

FileDownload::~FileDownload()
{
    static_cast<void>(m_http.cancel(m_transfer));
}

void FileDownload::start()
{
    const QUrl url = DocumentAddress::parse(m_wanted.address);
    request(url);
}

void FileDownload::request(const QUrl &url)
{
    m_url = url;
    OutgoingRequest request;
    request.url = url;
    request.repeatable = true;
    request.addresses = AddressPolicy::publicOnly(m_wanted.hosts);
    request.maximumAnswerBytes = m_wanted.maximumBytes;
    request.answerFile = m_wanted.path;
    request.deadlines.connectMs = m_wanted.limits.connectMs;
    request.deadlines.totalMs = baseMs + m_wanted.maximumBytes / slowestBytesPerMs;
    request.deadlines.slowBytesPerSecond = m_wanted.limits.slowBytesPerSecond;
    request.deadlines.slowSeconds = m_wanted.limits.slowSeconds;
    m_transfer = m_http.start(std::move(request), this,
                              [this](const OutgoingAnswer &answer) { onAnswer(answer); });
}

void FileDownload::onAnswer(const OutgoingAnswer &answer)
{
    // A refusal counts though the page beside it was cut.
    const bool refused = answer.httpStatus >= 300 && answer.fault != OutgoingFault::AddressRefused;
    if (answer.outcome != OutgoingOutcome::Answered && !refused) {
        const Fault fault = faultOf(answer);
        return fail(FetchReasons::error(fault.reason), fault.passing);
    }
    if (isRedirect(answer.httpStatus)) {
        return follow(answer.header(QByteArrayLiteral("Location")));
    }
    if (answer.httpStatus != 200 && answer.httpStatus != 203) {
        return fail(FetchReasons::error(Reason::Status, answer.httpStatus),
                    passes(answer.httpStatus), answer.retryAfterMs(m_wanted.nowMs));
    }
    Outcome outcome;
    outcome.filename = filenameOf(answer);
    m_done(outcome);
}

void FileDownload::follow(const QByteArray &location)
{
    if (++m_redirects > mostRedirects) {
        return fail(FetchReasons::error(Reason::TooManyRedirects), false);
    }
    const QUrl target = m_url.resolved(QUrl(QString::fromUtf8(location)));
    const bool web =
        target.scheme() == QLatin1String("https") || target.scheme() == QLatin1String("http");
    if (location.isEmpty() || location.contains('\\') || !target.isValid() || !web ||
        target.host().isEmpty()) {
        return fail(FetchReasons::error(Reason::RedirectNowhere), false);
    }
    // Whether it may be reached, by http too, is judged by the request's own policy.
    if (!target.userInfo().isEmpty()) {
        return fail(FetchReasons::error(Reason::AddressRefused), false);
    }
    request(target.adjusted(QUrl::RemoveFragment));
}

QString FileDownload::filenameOf(const OutgoingAnswer &answer) const
{
    const QString named =
        HeaderFields::fileNameOf(answer.header(QByteArrayLiteral("Content-Disposition")));
    return named.isEmpty() ? m_url.path(QUrl::FullyDecoded).section(QLatin1Char('/'), -1) : named;
}

void FileDownload::fail(const MessageError &error, bool passing, std::optional<qint64> retryAfterMs)
{
    Outcome outcome;
    outcome.error = error;
    outcome.passing = passing;
    outcome.retryAfterMs = retryAfterMs;
    m_done(outcome);
}
