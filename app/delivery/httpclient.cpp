// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/httpclient.h"

#include "app/delivery/curlmulti.h"
#include "app/delivery/proxysetting.h"

#include <QPointer>
#include <QThread>

#include <utility>

namespace {

/// Handles that are kept for the next requests; making one costs as much as all the rest of a
/// request's preparation.
constexpr std::size_t keptHandles = 64;

} // namespace

struct HttpClient::Entry
{
    std::unique_ptr<HttpTransfer> transfer;
    QPointer<QObject> context;
    Callback callback;
};

HttpClient::HttpClient(const QString &proxy, const QProcessEnvironment &environment,
                       QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_environment(environment)
    , m_multi(std::make_unique<CurlMulti>())
{
    connect(m_multi.get(), &CurlMulti::ended, this, &HttpClient::onEnded);
}

HttpClient::~HttpClient()
{
    for (const auto &[id, entry] : m_transfers) {
        m_multi->remove(entry.transfer->handle());
    }
    m_transfers.clear();
    for (auto &[entry, answer] : m_ended) {
        deliver(entry, std::move(answer));
    }
}

HttpClient::TransferId HttpClient::start(OutgoingRequest request, QObject *context,
                                         Callback callback)
{
    Q_ASSERT(context != nullptr);
    const TransferId id = ++m_lastId;
    const QString proxy = ProxySetting::proxyFor(request.url, m_proxy, m_environment);
    Entry entry{std::make_unique<HttpTransfer>(std::move(request), proxy, takeHandle()), context,
                std::move(callback)};
    if (!entry.transfer->isReady()) {
        deliver(entry, entry.transfer->answer());
        return id;
    }
    CURL *easy = entry.transfer->handle();
    if (!m_multi->add(easy)) {
        deliver(entry, entry.transfer->answer(CURLE_FAILED_INIT));
        return id;
    }
    m_idsByHandle.emplace(easy, id);
    m_transfers.emplace(id, std::move(entry));
    return id;
}

std::optional<OutgoingOutcome> HttpClient::cancel(TransferId id)
{
    const auto found = m_transfers.find(id);
    if (found == m_transfers.end()) {
        return std::nullopt;
    }
    const HttpTransfer &transfer = *found->second.transfer;
    m_multi->remove(transfer.handle());
    m_idsByHandle.erase(transfer.handle());
    const auto outcome =
        transfer.hasStarted() ? OutgoingOutcome::Unknown : OutgoingOutcome::NotSent;
    m_transfers.erase(found);
    return outcome;
}

HttpTransfer::Easy HttpClient::takeHandle()
{
    if (m_spare.empty()) {
        return HttpTransfer::Easy(curl_easy_init());
    }
    HttpTransfer::Easy easy = std::move(m_spare.back());
    m_spare.pop_back();
    return easy;
}

void HttpClient::onEnded(void *easy, int code)
{
    const auto found = m_idsByHandle.find(easy);
    Q_ASSERT(found != m_idsByHandle.end());
    auto entry = m_transfers.extract(found->second);
    m_idsByHandle.erase(found);
    const std::unique_ptr<HttpTransfer> transfer = std::move(entry.mapped().transfer);
    if (m_ended.empty()) {
        // Later, so that the receivers may start, cancel or delete what they like; and together
        // with those that end in the same turn of the loop: what they start goes out in one go.
        QMetaObject::invokeMethod(this, &HttpClient::deliverEnded, Qt::QueuedConnection);
    }
    m_ended.emplace_back(std::move(entry.mapped()), transfer->answer(static_cast<CURLcode>(code)));
    if (code == CURLE_OK && m_spare.size() < keptHandles) {
        m_spare.push_back(transfer->takeHandle());
    }
}

/// Nothing of this is touched after the first callback: it may have been deleted.
void HttpClient::deliverEnded()
{
    for (auto &[entry, answer] : std::exchange(m_ended, {})) {
        if (entry.context && entry.context->thread() == QThread::currentThread()) {
            entry.callback(answer);
        } else {
            deliver(entry, std::move(answer));
        }
    }
}

void HttpClient::deliver(const Entry &entry, OutgoingAnswer answer)
{
    if (entry.context) {
        // Queued, so that the receiver may start, cancel or delete what it likes.
        QMetaObject::invokeMethod(
            entry.context,
            [callback = entry.callback, answer = std::move(answer)] { callback(answer); },
            Qt::QueuedConnection);
    }
}
