// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/standinplan.h"
#include "tests/support/standinprovider.h"
#include "tests/support/standinrequest.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

class StandInServer;

/// One connection to the stand-in: reads requests one by one and answers, or fails, as planned.
class StandInConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket; `number` is the connection's own.
    StandInConnection(StandInServer &server, QTcpSocket *socket, int number);

private:
    void read();
    bool readHead();
    void finish();
    void act();
    void reply(const StandInReply &reply);
    void fail();
    void answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {},
                const QByteArray &contentType = QByteArrayLiteral("application/json"));
    void answerOwnError(int status, const char *code);
    void answerForeign(int status, const QByteArray &moreHeaders = {});
    void closeAfter(const QByteArray &bytes);
    void startFlood(bool declared);
    void continueFlood();
    void dripOne();
    QByteArray retryAfter() const;

    StandInServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_buffer;
    StandInRequest m_request;
    StandInRule m_rule;
    bool m_headRead = false;
    bool m_busy = false;
    qint64 m_floodLeft = 0;
    QByteArray m_drip;
    QTimer m_timer;
};
