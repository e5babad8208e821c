// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/standinconnection.h"

#include "tests/support/standinserver.h"

#include <algorithm>

namespace {

constexpr qsizetype maximumHead = 64 * 1024;
constexpr qint64 floodBytes = qint64(1024) * 1024 * 1024;
constexpr qint64 floodPiece = 256 * 1024;

} // namespace

StandInConnection::StandInConnection(StandInServer &server, QTcpSocket *socket, int number)
    : QObject(socket)
    , m_server(server)
    , m_socket(socket)
    , m_number(number)
{
    m_timer.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &StandInConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &StandInConnection::continueFlood);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
}

void StandInConnection::read()
{
    m_buffer += m_socket->readAll();
    while (!m_busy && (m_headRead || readHead())) {
        if (m_buffer.size() < StandInHead::bodyLength(m_request)) {
            return;
        }
        finish();
    }
}

bool StandInConnection::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > maximumHead) {
            m_socket->abort();
        }
        return false;
    }
    m_request = {};
    m_request.connection = m_number;
    m_request.number = m_server.nextNumber();
    StandInHead::read(m_buffer.left(end), m_request);
    m_buffer.remove(0, end + 4);
    m_headRead = true;
    m_rule = m_server.ruleFor({m_request.plainPath(), m_request.messageId, {}, true, false});
    if (m_rule.fault != StandInFault::CloseAfterHead) {
        return true;
    }
    m_busy = true;
    m_request.fault = standInFaultName(m_rule.fault);
    m_server.record(m_request, m_rule);
    m_socket->abort();
    return false;
}

void StandInConnection::finish()
{
    const qint64 length = StandInHead::bodyLength(m_request);
    m_request.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    m_request.bodyRead = true;
    m_headRead = false;
    m_busy = true;
    if (m_server.isControl(m_request)) {
        answer(200, m_server.control(m_request));
        return;
    }
    m_server.provider().check(m_request);
    m_rule =
        m_server.ruleFor({m_request.plainPath(), m_request.messageId, m_request.to, true, true});
    m_request.fault = standInFaultName(m_rule.fault);
    m_request.providerId = m_server.provider().providerIdFor(m_request);
    // Written down before a byte of the answer leaves.
    m_server.record(m_request, m_rule);
    if (m_rule.delayMs > 0) {
        QTimer::singleShot(m_rule.delayMs, this, &StandInConnection::act);
    } else {
        act();
    }
}

void StandInConnection::act()
{
    if (m_rule.fault == StandInFault::CloseAfterAnswer) {
        reply(m_server.provider().answer(m_request, m_server));
    }
    if (m_rule.fault != StandInFault::None) {
        fail();
    } else if (m_rule.answerStatus > 0) {
        answer(m_rule.answerStatus, m_rule.answerBody, m_rule.answerHeaders);
    } else if (!m_request.problems.isEmpty()) {
        reply(m_server.provider().refusal(m_request));
    } else {
        reply(m_server.provider().answer(m_request, m_server));
    }
}

void StandInConnection::reply(const StandInReply &reply)
{
    answer(reply.status, reply.body, reply.moreHeaders, reply.contentType);
}

void StandInConnection::fail()
{
    switch (m_rule.fault) {
    case StandInFault::None:
    case StandInFault::CloseAtAccept:
    case StandInFault::CloseAfterHead:
    case StandInFault::CloseAfterRequest:
    case StandInFault::CloseAfterAnswer:
        return m_socket->disconnectFromHost();
    case StandInFault::HalfHead:
        return closeAfter("HTTP/1.1 200 OK\r\nContent-Type: applica");
    case StandInFault::HalfBody:
        return closeAfter("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          "Content-Length: 40\r\n\r\n{\"message_id\":");
    case StandInFault::Garbage:
        return closeAfter("\x16\x03\x01 nothing of HTTP\r\n\r\n");
    case StandInFault::NoId:
        return answer(200, "{\"accepted\":true}");
    case StandInFault::NotJson:
        return answer(200, "<html>ok</html>");
    case StandInFault::Hang:
        return;
    case StandInFault::Drip:
        m_drip = m_server.provider().sampleAnswer();
        m_drip.prepend("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(m_drip.size()) +
                       "\r\n\r\n");
        connect(&m_timer, &QTimer::timeout, this, &StandInConnection::dripOne);
        return dripOne();
    case StandInFault::Flood:
        return startFlood(false);
    case StandInFault::FloodDeclared:
        return startFlood(true);
    case StandInFault::Redirect:
        return answer(302, {}, "Location: " + m_request.path.toUtf8() + "\r\n");
    case StandInFault::BadRequestOwn:
        return answerOwnError(400, "invalid_request");
    case StandInFault::BadRequestForeign:
        return answerForeign(400);
    case StandInFault::ServerErrorOwn:
        return answerOwnError(500, "internal");
    case StandInFault::ServerErrorForeign:
        return answerForeign(502);
    case StandInFault::Throttled:
        return answerOwnError(429, "throttled");
    case StandInFault::PairThrottled:
        return answerOwnError(429, "pair_throttled");
    case StandInFault::Unavailable:
        return answerForeign(503, retryAfter());
    case StandInFault::UnavailableNoRetry:
        return answerForeign(503);
    case StandInFault::CredentialsRefused:
        return answerOwnError(401, "credentials_refused");
    case StandInFault::CredentialsForeign:
        return answerForeign(401);
    case StandInFault::RecipientUnreachable:
        return answerOwnError(400, "recipient_unreachable");
    case StandInFault::RecipientBlocked:
        return answerOwnError(400, "recipient_blocked");
    case StandInFault::DocumentRefused:
        return answerOwnError(400, "document_refused");
    }
}

void StandInConnection::answer(int status, const QByteArray &body, const QByteArray &moreHeaders,
                               const QByteArray &contentType)
{
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) +
                    " X\r\nContent-Length: " + QByteArray::number(body.size()) +
                    "\r\nContent-Type: " + contentType + "\r\n" + moreHeaders + "\r\n" + body);
    m_busy = false;
    // What came meanwhile on the same connection.
    QMetaObject::invokeMethod(this, &StandInConnection::read, Qt::QueuedConnection);
}

void StandInConnection::answerOwnError(int status, const char *code)
{
    StandInReply own = m_server.provider().ownError(status, code);
    own.moreHeaders += status == 429 ? retryAfter() : QByteArray();
    reply(own);
}

void StandInConnection::answerForeign(int status, const QByteArray &moreHeaders)
{
    answer(status, "<html><h1>proxy</h1></html>", moreHeaders);
}

QByteArray StandInConnection::retryAfter() const
{
    return "Retry-After: " + QByteArray::number(m_rule.retryAfterSeconds) + "\r\n";
}

void StandInConnection::closeAfter(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void StandInConnection::startFlood(bool declared)
{
    const QByteArray length =
        declared ? "Content-Length: " + QByteArray::number(floodBytes) + "\r\n" : QByteArray();
    m_floodLeft = floodBytes;
    m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + length + "\r\n");
}

void StandInConnection::continueFlood()
{
    if (m_floodLeft <= 0 || m_socket->bytesToWrite() > floodPiece) {
        return;
    }
    const qint64 piece = std::min(floodPiece, m_floodLeft);
    m_floodLeft -= piece;
    m_socket->write(QByteArray(piece, ' '));
    if (m_floodLeft == 0) {
        m_socket->disconnectFromHost();
    }
}

void StandInConnection::dripOne()
{
    m_socket->write(m_drip.left(1));
    m_drip.remove(0, 1);
    if (m_drip.isEmpty()) {
        m_socket->disconnectFromHost();
    } else {
        m_timer.start(1000);
    }
}
