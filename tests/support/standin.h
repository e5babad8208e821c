// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/standinserver.h"

#include <QThread>
#include <QUrl>

#include <memory>

/// The stand-in on a thread of its own; every call is safe from the test's thread and has happened
/// when it returns.
class StandIn
{
public:
    StandIn();
    explicit StandIn(std::unique_ptr<StandInProvider> provider);
    virtual ~StandIn();
    StandIn(const StandIn &) = delete;
    StandIn &operator=(const StandIn &) = delete;

    /// http://127.0.0.1:PORT, with a path when given.
    QUrl url(const QString &path = {}) const;
    QByteArray token() const;
    quint16 port() const { return m_port; }

    void add(const StandInRule &rule);
    /// The next `times` requests (-1: all) fail like this.
    void fail(StandInFault fault, int times = -1);
    void clearPlan();
    void setToken(const QByteArray &token);
    void addEvidence(const QString &providerOrMessageId, const QString &status);
    /// Refuses connections until listenAgain().
    void refuseConnections();
    bool listenAgain();

    QList<StandInRequest> requests() const;
    /// How often this message came, answered or not.
    int countOf(const QString &messageId) const;
    /// All problems of all requests: empty when the client was right.
    QStringList problems() const;
    int connections() const;

protected:
    template<class Function>
    void inThread(Function function) const
    {
        QMetaObject::invokeMethod(m_server, function, Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    StandInServer *m_server; ///< lives and dies in the thread
    quint16 m_port = 0;
};
