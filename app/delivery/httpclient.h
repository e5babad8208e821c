// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/httptransfer.h"
#include "app/delivery/outgoing.h"

#include <QObject>
#include <QProcessEnvironment>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

class CurlMulti;

/// Sends requests to providers, in the event loop of the thread that it lives in, over one pool of
/// kept connections, and tells exactly what became of each. Writes no log: URLs and headers hold
/// secrets. Through a proxy the literal host is judged by the AddressPolicy, but what a name leads
/// to is up to the proxy.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using TransferId = quint64;
    using Callback = std::function<void(const OutgoingAnswer &)>;

    /// `proxy` is the setting of that name, `environment` what its value `system` reads.
    explicit HttpClient(
        const QString &proxy = QStringLiteral("system"),
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
        QObject *parent = nullptr);
    /// Cuts what is under way; no callback of these will come. Call cancel() first where the
    /// fate of each matters.
    ~HttpClient() override;

    /// Holds from the next request on.
    void setProxy(const QString &proxy) { m_proxy = proxy; }

    /// Starts a request. The callback comes exactly once, later (never inside this call), in the
    /// thread of `context`, unless that is gone or the request is cancelled.
    TransferId start(OutgoingRequest request, QObject *context, Callback callback);
    /// Cuts a request: its callback will not come. Says what is known of it, NotSent or Unknown;
    /// null when it has ended already, and its callback is on its way or was there.
    std::optional<OutgoingOutcome> cancel(TransferId id);
    /// How many requests are under way.
    qsizetype inFlight() const { return static_cast<qsizetype>(m_transfers.size()); }

private:
    struct Entry;

    HttpTransfer::Easy takeHandle();
    void onEnded(void *easy, int code);
    void deliverEnded();
    static void deliver(const Entry &entry, OutgoingAnswer answer);

    QString m_proxy;
    QProcessEnvironment m_environment;
    std::unique_ptr<CurlMulti> m_multi;
    std::unordered_map<TransferId, Entry> m_transfers;
    std::unordered_map<void *, TransferId> m_idsByHandle;
    std::vector<HttpTransfer::Easy> m_spare;
    std::vector<std::pair<Entry, OutgoingAnswer>> m_ended;
    TransferId m_lastId = 0;
};
