// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/guardedconnection.h"

#include "app/gateway/guardstate.h"
#include "app/gateway/responsehead.h"
#include "models/base/clock.h"

#include <QLoggingCategory>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace {

Q_LOGGING_CATEGORY(gatewayLog, "karoo.gateway", QtInfoMsg)

constexpr int sendBufferBytes = 128 * 1024;

} // namespace

GuardedConnection::GuardedConnection(QTcpSocket &socket, GuardState &guard, quint32 slot,
                                     quint64 serial)
    : QObject(&socket)
    , m_socket(socket)
    , m_guard(guard)
    , m_slot(slot)
    , m_serial(serial)
    , m_share(guard)
    , m_grip(socket)
    , m_writer(socket, guard.limits.pieceBytes)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &GuardedConnection::receive);
    m_grip.whenSent(this, [this] { onBytesWritten(); });
    connect(&m_socket, &QTcpSocket::disconnected, this, &GuardedConnection::onDisconnected);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // The system would keep megabytes for a slow reader, and its progress would not be seen.
    m_socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, sendBufferBytes);
    setStage(ConnectionStage::Head, m_guard.limits.headSeconds * 1000);
}

ConnectionView GuardedConnection::view() const
{
    return {m_slot, m_serial, m_stage, m_served, m_sinceMs};
}

bool GuardedConnection::waitsFor(quint64 number) const
{
    return m_stage == ConnectionStage::Working && m_number == number;
}

ApiRequest GuardedConnection::takeRequest()
{
    ApiRequest request = std::exchange(m_request, {});
    // What an answer's head and a refusal after the deadline need.
    m_request.requestId = request.requestId;
    if (request.hasField("accept-language")) {
        m_request.fields.append({"accept-language", request.acceptLanguage()});
    }
    return request;
}

void GuardedConnection::answer(ApiResponse response)
{
    if (m_stage == ConnectionStage::Working) {
        send(std::move(response));
    }
}

void GuardedConnection::receive()
{
    if (m_stage == ConnectionStage::Gone) {
        return;
    }
    if (m_socket.bytesAvailable() == 0) {
        return;
    }
    // The library opens one whenever it is woken; pushing bytes back does nothing inside of it.
    if (m_socket.isTransactionStarted()) {
        m_socket.commitTransaction();
    }
    switch (m_stage) {
    case ConnectionStage::Head:
        receiveHead();
        break;
    case ConnectionStage::Body:
        receiveBody({});
        break;
    case ConnectionStage::Closing:
        discard();
        break;
    case ConnectionStage::Working:
    case ConnectionStage::Answering:
    case ConnectionStage::Gone:
        // Its notifier is off: nothing can have come.
        drop();
        break;
    }
}

void GuardedConnection::receiveHead()
{
    if (m_reader.isEmpty()) {
        m_request.requestId = GuardState::newRequestId();
        if (m_served) {
            setStage(ConnectionStage::Head, m_guard.limits.headSeconds * 1000);
        }
    }
    HeadReader::Outcome outcome = m_reader.take(m_socket);
    if (const auto *fault = std::get_if<HeadFault>(&outcome)) {
        qCDebug(gatewayLog) << m_request.requestId << "refused:" << fault->status << fault->reason;
        refuse(fault->status);
    } else if (auto *complete = std::get_if<HeadReader::Complete>(&outcome)) {
        acceptHead(std::move(complete->head), complete->rest);
    }
}

void GuardedConnection::acceptHead(HttpHead head, const QByteArray &rest)
{
    m_request.method = head.method;
    m_request.path = head.path;
    m_request.query = head.query;
    m_request.fields = std::move(head.fields);
    m_request.peer = m_socket.peerAddress();
    m_request.peerIsLoopback = m_request.peer.isLoopback();
    m_request.receivedAtMs = m_guard.clock.nowMs();
    m_closes = head.closes;
    m_isWhole =
        rest.isEmpty() && m_socket.bytesAvailable() == 0 && head.contentLength.value_or(0) == 0;
    const qint64 length = head.contentLength.value_or(0);
    if (!passesPreflight(length)) {
        return;
    }
    if (head.expectsContinue && length > 0 && rest.isEmpty() && m_socket.bytesAvailable() == 0) {
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        flush();
    }
    if (m_stage != ConnectionStage::Gone) {
        setStage(ConnectionStage::Body, bodyMs(length));
        receiveBody(rest);
    }
}

bool GuardedConnection::passesPreflight(qint64 length)
{
    if (m_guard.refusing) {
        refuse(503);
        return false;
    }
    const PreflightVerdict verdict = m_guard.preflight.decide(m_request, length, m_guard.load());
    if (const auto *response = std::get_if<ApiResponse>(&verdict)) {
        refuse(*response);
        return false;
    }
    const BodyAllowance &allowance = std::get<BodyAllowance>(verdict);
    if (length > allowance.limit) {
        refuse(413);
        return false;
    }
    if (!m_guard.hasRoomFor(length, allowance)) {
        refuse(503);
        return false;
    }
    m_bodyLength = length;
    m_share.takeBody(length, allowance);
    return true;
}

void GuardedConnection::receiveBody(const QByteArray &rest)
{
    QByteArray &body = m_request.body;
    body += rest;
    const qint64 missing = m_bodyLength - body.size();
    if (missing > 0 && m_socket.bytesAvailable() > 0) {
        body.reserve(m_bodyLength);
        body += m_socket.read(std::min(missing, m_socket.bytesAvailable()));
    }
    // Bytes behind the request are a second one in the same breath: nobody honest sends that, and
    // it is how requests are smuggled.
    if (body.size() > m_bodyLength || m_socket.bytesAvailable() > 0) {
        refuse(400);
        return;
    }
    if (body.size() == m_bodyLength) {
        handOver();
    }
}

void GuardedConnection::handOver()
{
    if (m_guard.refusing) {
        refuse(503);
        return;
    }
    m_isRead = true;
    m_grip.setReading(false);
    setStage(ConnectionStage::Working, m_guard.limits.answerSeconds * 1000);
    m_number = m_guard.nextNumber();
    m_request.ticket = {m_slot, m_number};
    m_guard.dispatching = this;
    m_grip.announceRequest();
}

void GuardedConnection::discard()
{
    m_discarded += m_socket.skip(m_socket.bytesAvailable());
    if (m_discarded > m_guard.limits.lingerBytes) {
        drop();
    }
}

void GuardedConnection::refuse(int status)
{
    refuse(m_guard.refusal(status, m_request));
}

void GuardedConnection::refuse(ApiResponse response)
{
    // What came of the request is thrown away; the rest of it is read after the answer.
    m_socket.skip(m_socket.bytesAvailable());
    m_grip.setReading(false);
    response.closes = response.closes || !m_isWhole;
    send(std::move(response));
}

void GuardedConnection::send(ApiResponse response)
{
    m_number = 0;
    m_share.giveBody();
    m_request.body = {};
    if (response.file && !m_writer.open(*response.file)) {
        response = m_guard.refusal(503, m_request);
    }
    m_closes = m_closes || response.closes || m_guard.refusing;
    m_writer.begin(ResponseHead::bytes(response, {m_guard.date(), m_request.requestId, m_closes}),
                   response.body);
    if (m_reader.asksForHeadOnly() || !ResponseHead::mayHaveBody(response.status)) {
        m_writer.leaveOutBody();
    }
    m_share.takeAnswer(m_writer.heldBytes());
    setStage(ConnectionStage::Answering,
             m_guard.limits.writeSeconds * 1000 +
                 response.length() * 1000 / m_guard.limits.slowestBytesPerSecond);
    advance();
}

void GuardedConnection::advance()
{
    if (m_advancing || m_stage != ConnectionStage::Answering) {
        return;
    }
    m_advancing = true;
    const AnswerWriter::Progress progress = m_writer.advance();
    m_advancing = false;
    if (m_stage == ConnectionStage::Gone) {
        return;
    }
    if (progress == AnswerWriter::Progress::Broken) {
        drop();
    } else if (progress == AnswerWriter::Progress::Done) {
        finishAnswer();
    }
}

void GuardedConnection::finishAnswer()
{
    m_share.giveAnswer();
    m_writer.reset();
    m_served = true;
    if (m_closes || m_guard.refusing) {
        close();
        return;
    }
    m_reader.reset();
    m_request = {};
    m_bodyLength = 0;
    m_isWhole = m_isRead = false;
    setStage(ConnectionStage::Head, m_guard.limits.idleSeconds * 1000);
    m_grip.setReading(true);
}

void GuardedConnection::close()
{
    const bool nothingComes = m_reader.isEmpty() || m_isRead;
    m_reader.reset();
    m_request = {};
    m_discarded = 0;
    setStage(ConnectionStage::Closing, m_guard.limits.lingerMs);
    m_grip.endWriting(nothingComes);
    m_grip.setReading(true);
}

void GuardedConnection::checkDeadlines(qint64 nowMs)
{
    if (m_stage == ConnectionStage::Answering &&
        nowMs - m_sinceMs >= m_guard.limits.stallSeconds * 1000) {
        drop();
        return;
    }
    if (nowMs < m_deadlineMs) {
        return;
    }
    switch (m_stage) {
    case ConnectionStage::Head:
        if (m_reader.isEmpty()) {
            close();
        } else {
            refuse(408);
        }
        break;
    case ConnectionStage::Body:
        refuse(408);
        break;
    case ConnectionStage::Working:
        refuse(503);
        break;
    case ConnectionStage::Answering:
    case ConnectionStage::Closing:
        drop();
        break;
    case ConnectionStage::Gone:
        break;
    }
}

void GuardedConnection::closeIfIdle()
{
    if (m_stage == ConnectionStage::Head && m_reader.isEmpty()) {
        close();
    }
}

void GuardedConnection::drop()
{
    m_socket.abort();
    onDisconnected();
}

void GuardedConnection::flush()
{
    m_socket.flush();
}

void GuardedConnection::setStage(ConnectionStage stage, qint64 milliseconds)
{
    m_stage = stage;
    m_sinceMs = m_guard.clock.monotonicMs();
    m_deadlineMs = m_sinceMs + milliseconds;
}

qint64 GuardedConnection::bodyMs(qint64 length) const
{
    return m_guard.limits.headSeconds * 1000 + length * 1000 / m_guard.limits.slowestBytesPerSecond;
}

void GuardedConnection::onBytesWritten()
{
    if (m_stage == ConnectionStage::Answering) {
        m_sinceMs = m_guard.clock.monotonicMs();
        advance();
    }
}

void GuardedConnection::onDisconnected()
{
    if (m_stage == ConnectionStage::Gone) {
        return;
    }
    m_stage = ConnectionStage::Gone;
    m_number = 0;
    // If this happens while a signal is being sent, the library would read from a closed socket.
    disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    m_share.giveBody();
    m_share.giveAnswer();
    m_request = {};
    m_writer.reset();
    if (m_guard.dispatching == this) {
        m_guard.dispatching = nullptr;
    }
    m_socket.deleteLater();
    Q_EMIT gone(m_slot);
}
