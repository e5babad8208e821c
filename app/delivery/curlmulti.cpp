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
    connect(&m_timer, &QTimer::timeout, this, &CurlMulti::onTimeout);
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
    static_cast<CurlMulti *>(self)->setDeadline(milliseconds);
    return 0;
}

/// Every transfer moves it several times, nearly always to something later: the timer is left as it
/// is then, and looks again when it fires.
void CurlMulti::setDeadline(long milliseconds)
{
    if (milliseconds < 0) {
        m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
        return;
    }
    m_deadline = QDeadlineTimer(milliseconds, Qt::PreciseTimer);
    if (milliseconds == 0) {
        // What is started in one turn of the loop begins at the beginning of the next, together.
        if (!std::exchange(m_isKicked, true)) {
            QMetaObject::invokeMethod(this, &CurlMulti::onKick, Qt::QueuedConnection);
        }
    } else if (!m_timer.isActive() || m_timer.remainingTime() > milliseconds) {
        m_timer.start(static_cast<int>(milliseconds));
    }
}

void CurlMulti::onKick()
{
    m_isKicked = false;
    act(CURL_SOCKET_TIMEOUT, 0);
}

void CurlMulti::onTimeout()
{
    if (m_deadline.hasExpired()) {
        act(CURL_SOCKET_TIMEOUT, 0);
    } else if (!m_deadline.isForever()) {
        m_timer.start(static_cast<int>(m_deadline.remainingTime()) + 1);
    }
}

void CurlMulti::watch(curl_socket_t socket, int what)
{
    // Each request of a kept connection ends and begins a watch: notifiers stay, disabled. They
    // name a number, not what is open under it, and serve whatever gets that number next.
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
    if (socket == CURL_SOCKET_TIMEOUT) {
        m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    }
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
