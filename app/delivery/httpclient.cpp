// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/httpclient.h"

#include "app/delivery/curlmulti.h"
#include "app/delivery/httptransfer.h"
#include "app/delivery/proxysetting.h"

#include <QPointer>

#include <utility>

struct HttpClient::Entry
{
    std::unique_ptr<HttpTransfer> transfer;
    QPointer<QObject> context;
    Callback callback;
};

HttpClient::HttpClient(const QString &proxy, QProcessEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_environment(std::move(environment))
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
}

HttpClient::TransferId HttpClient::start(OutgoingRequest request, QObject *context,
                                         Callback callback)
{
    Q_ASSERT(context != nullptr);
    const TransferId id = ++m_lastId;
    const QString proxy = ProxySetting::proxyFor(request.url, m_proxy, m_environment);
    Entry entry{std::make_unique<HttpTransfer>(std::move(request), proxy), context,
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

void HttpClient::onEnded(void *easy, int code)
{
    const auto found = m_idsByHandle.find(easy);
    Q_ASSERT(found != m_idsByHandle.end());
    const auto entry = m_transfers.extract(found->second);
    m_idsByHandle.erase(found);
    deliver(entry.mapped(), entry.mapped().transfer->answer(static_cast<CURLcode>(code)));
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
