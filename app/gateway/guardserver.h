// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/evictionorder.h"
#include "app/gateway/requestsink.h"

#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <optional>

class GuardedConnection;
class GuardState;
class QSslSocket;
class QTcpSocket;

/// Accepts connections within the cap, puts a guard on each before the library sees it, and
/// leads requests and answers to and from the connections.
class GuardServer : public QTcpServer
{
    Q_OBJECT

public:
    GuardServer(GuardState &state, RequestSink &sink, QObject *parent = nullptr);

    /// Every connection from now on is encrypted.
    void useTls(const QSslConfiguration &configuration);

    /// The library announced a request on this socket (nullptr: it does not say which). False if no
    /// guarded connection let one pass: then the socket must go.
    bool dispatch(const QTcpSocket *socket);
    /// Gives the answer to the request of that ticket; nothing if nobody waits for it.
    void answer(Ticket ticket, ApiResponse response);
    /// Accepts nobody any more, closes what is idle, refuses every further request.
    void refuseNewRequests();
    /// Ends every connection now.
    void dropAll();
    bool isEmpty() const;
    /// An answer is on its way to a client.
    bool isAnswering() const;

Q_SIGNALS:
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void guardSocket(QTcpSocket *socket);
    void encrypt(QSslSocket *socket);
    bool makeRoom();
    void makeRoomForAnswer(const ApiResponse &response);
    void give(GuardedConnection &connection, ApiResponse response);
    void checkDeadlines();
    void countAccept();
    void acceptAgain();
    void acceptMore();
    void forget(quint32 slot);
    QList<ConnectionView> views() const;
    quint32 freeSlot();

    GuardState &m_state;
    RequestSink &m_sink;
    QTimer m_timer;
    /// A slot is empty (nullptr) or holds a child of its socket.
    QList<GuardedConnection *> m_slots;
    QList<quint32> m_free;
    quint64 m_lastSerial = 0;
    int m_accepted = 0; ///< since the others had their turn
    std::optional<QSslConfiguration> m_tls;
};
