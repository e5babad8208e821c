// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/answerwriter.h"
#include "app/gateway/apirequest.h"
#include "app/gateway/budgetshare.h"
#include "app/gateway/evictionorder.h"
#include "app/gateway/headreader.h"
#include "app/gateway/socketgrip.h"

#include <QByteArray>
#include <QObject>

class GuardState;
class QTcpSocket;

/// One client's connection: reads, checks and bounds what comes before the library sees it, waits
/// for the answer without holding anything of the library, and writes it within a deadline.
///
/// The library never gets a byte of the client's: when a request is complete, a head of our own
/// is put in its place, which makes the library announce it. So two readings cannot differ, and the
/// library keeps no body (it would keep each one until the next request of that connection).
class GuardedConnection : public QObject
{
    Q_OBJECT

public:
    /// The socket is connected, not yet known to the library, and becomes the parent.
    GuardedConnection(QTcpSocket &socket, GuardState &guard, quint32 slot, quint64 serial);

    ConnectionView view() const;
    const QTcpSocket &socket() const { return m_socket; }
    bool waitsFor(quint64 number) const;
    /// The request that the library has just announced.
    ApiRequest takeRequest();
    /// Sends the answer of the request that a handler works on.
    void answer(ApiResponse response);
    /// Ends what has taken too long.
    void checkDeadlines(qint64 nowMs);
    /// Ends it in order if it is between two requests.
    void closeIfIdle();
    /// Ends it at once.
    void drop();
    /// Sends what the system takes right now.
    void flush();

Q_SIGNALS:
    void gone(quint32 slot);

private:
    void receive();
    void receiveHead();
    void acceptHead(HttpHead head, const QByteArray &rest);
    /// True if the body may come; else the request was refused.
    bool passesPreflight(qint64 length);
    void receiveBody(const QByteArray &rest);
    void handOver();
    void discard();

    void refuse(int status);
    void refuse(ApiResponse response);
    void send(ApiResponse response);
    void advance();
    void finishAnswer();
    void close();

    void setStage(ConnectionStage stage, qint64 milliseconds);
    qint64 bodyMs(qint64 length) const;
    void onBytesWritten();
    void onDisconnected();

    QTcpSocket &m_socket;
    GuardState &m_guard;
    const quint32 m_slot;
    const quint64 m_serial;

    ConnectionStage m_stage = ConnectionStage::Head;
    qint64 m_sinceMs = 0;
    qint64 m_deadlineMs = 0;
    bool m_served = false;
    bool m_closes = false;
    bool m_isWhole = false; ///< without a body, and nothing came behind it
    bool m_isRead = false;  ///< its last byte has come

    HeadReader m_reader;
    ApiRequest m_request;
    qint64 m_bodyLength = 0;
    quint64 m_number = 0;

    BudgetShare m_share;
    SocketGrip m_grip;
    AnswerWriter m_writer;
    bool m_advancing = false;
    qint64 m_discarded = 0;
};
