// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/curlmulti.h"

#include <QList>
#include <QSocketNotifier>

#include <utility>

namespace {

/// Idle connections that are kept; more than the default in_flight of a few channels.
constexpr long keptConnections = 64;

void setEnabled(QSocketNotifier *notifier, bool enabled)
{
    if (notifier != nullptr) {
        notifier->setEnabled(enabled);
    }
}

/// Disabled at once, because the descriptor may be another's by then; deleted later, because it
/// may be the one that is being served.
void discard(QSocketNotifier *notifier)
{
    if (notifier != nullptr) {
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
}

} // namespace

CurlMulti::CurlMulti(QObject *parent)
    : QObject(parent)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    m_multi = curl_multi_init();
    Q_ASSERT(m_multi != nullptr);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlMulti::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlMulti::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, keptConnections);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

CurlMulti::~CurlMulti()
{
    curl_multi_cleanup(m_multi);
    curl_global_cleanup();
}

bool CurlMulti::add(CURL *easy)
{
    return curl_multi_add_handle(m_multi, easy) == CURLM_OK;
}

void CurlMulti::remove(CURL *easy)
{
    curl_multi_remove_handle(m_multi, easy);
}

int CurlMulti::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlMulti *>(self)->watch(socket, what);
    return 0;
}

int CurlMulti::onTimer(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<CurlMulti *>(self)->m_timer;
    if (milliseconds < 0) {
        timer.stop();
    } else {
        timer.start(static_cast<int>(milliseconds));
    }
    return 0;
}

void CurlMulti::watch(curl_socket_t socket, int what)
{
    if (what == CURL_POLL_REMOVE) {
        const Watch gone = m_watches.take(socket);
        discard(gone.read);
        discard(gone.write);
        return;
    }
    Watch &watch = m_watches[socket];
    const bool reads = (what & CURL_POLL_IN) != 0;
    const bool writes = (what & CURL_POLL_OUT) != 0;
    if (reads && watch.read == nullptr) {
        watch.read = createNotifier(socket, false);
    }
    if (writes && watch.write == nullptr) {
        watch.write = createNotifier(socket, true);
    }
    setEnabled(watch.read, reads);
    setEnabled(watch.write, writes);
}

QSocketNotifier *CurlMulti::createNotifier(curl_socket_t socket, bool forWriting)
{
    const auto type = forWriting ? QSocketNotifier::Write : QSocketNotifier::Read;
    const int event = forWriting ? CURL_CSELECT_OUT : CURL_CSELECT_IN;
    auto *notifier = new QSocketNotifier(socket, type, this);
    connect(notifier, &QSocketNotifier::activated, this,
            [this, socket, event] { act(socket, event); });
    return notifier;
}

void CurlMulti::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    reportEnded();
}

void CurlMulti::reportEnded()
{
    // Collected first: who hears of an end may start, remove or delete transfers.
    QList<std::pair<CURL *, int>> all;
    int waiting = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &waiting)) {
        if (message->msg == CURLMSG_DONE) {
            all.append({message->easy_handle, message->data.result});
        }
    }
    for (const auto &[easy, code] : std::as_const(all)) {
        remove(easy);
    }
    for (const auto &[easy, code] : std::as_const(all)) {
        Q_EMIT ended(easy, code);
    }
}
