// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <curl/curl.h>

class QSocketNotifier;

/// Runs libcurl's transfers in this thread's event loop: curl says which sockets and which time it
/// waits for, Qt watches them.
class CurlMulti : public QObject
{
    Q_OBJECT

public:
    explicit CurlMulti(QObject *parent = nullptr);
    ~CurlMulti() override;

    /// Starts a transfer that is set up; it runs until ended() or remove(). False: curl refused it.
    bool add(CURL *easy);
    /// Takes a transfer out, ended or not; its connection is closed when it was in use.
    void remove(CURL *easy);

Q_SIGNALS:
    /// A transfer has ended with a CURLcode; it has been removed already.
    void ended(CURL *easy, int code);

private:
    struct Watch
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
    };

    static int onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *unused);
    static int onTimer(CURLM *multi, long milliseconds, void *self);
    void setDeadline(long milliseconds);
    void onKick();
    void onTimeout();
    void watch(curl_socket_t socket, int what);
    QSocketNotifier *createNotifier(curl_socket_t socket, bool forWriting);
    void act(curl_socket_t socket, int events);
    void reportEnded();

    CURLM *m_multi;
    /// Fires at the deadline or before it.
    QTimer m_timer;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    bool m_isKicked = false;
    /// As many as there ever were sockets at once.
    QHash<curl_socket_t, Watch> m_watches;
};
