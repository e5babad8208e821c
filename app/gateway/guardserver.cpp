// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/guardserver.h"

#include "app/gateway/guardedconnection.h"
#include "app/gateway/guardstate.h"
#include "models/base/clock.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace {

/// After a failed accept, for example without a free file descriptor.
constexpr int acceptPauseMs = 250;

/// At most so many are accepted before those that came earlier have been read.
int acceptsPerTurn(int maxConnections)
{
    return std::clamp(maxConnections / 4, 1, 64);
}

} // namespace

GuardServer::GuardServer(GuardState &state, RequestSink &sink, QObject *parent)
    : QTcpServer(parent)
    , m_state(state)
    , m_sink(sink)
{
    // The library takes a connection at once, so that none waits in this queue.
    setMaxPendingConnections(m_state.limits.maxConnections);
    connect(this, &QTcpServer::acceptError, this, &GuardServer::acceptAgain);
    connect(&m_timer, &QTimer::timeout, this, &GuardServer::checkDeadlines);
    m_timer.start(m_state.limits.timerMs);
}

bool GuardServer::dispatch(const QTcpSocket *socket)
{
    GuardedConnection *connection = std::exchange(m_state.dispatching, nullptr);
    if (!connection || (socket && &connection->socket() != socket)) {
        return false;
    }
    if (auto response = m_sink.handle(connection->takeRequest())) {
        give(*connection, *std::move(response));
    }
    return true;
}

void GuardServer::answer(Ticket ticket, ApiResponse response)
{
    GuardedConnection *connection = m_slots.value(ticket.slot, nullptr);
    if (connection && connection->waitsFor(ticket.number)) {
        give(*connection, std::move(response));
    }
}

void GuardServer::refuseNewRequests()
{
    close();
    m_state.refusing = true;
    for (qsizetype slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots.at(slot)) {
            m_slots.at(slot)->closeIfIdle();
        }
    }
}

void GuardServer::dropAll()
{
    for (qsizetype slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots.at(slot)) {
            m_slots.at(slot)->flush();
        }
        if (m_slots.at(slot)) {
            m_slots.at(slot)->drop();
        }
    }
}

bool GuardServer::isEmpty() const
{
    return m_state.connections == 0;
}

bool GuardServer::isAnswering() const
{
    return EvictionOrder::slowestReader(views()).has_value();
}

/// Qt accepts all that wait in one go. After a moment without time for them those could be more
/// than there are places, and the first, whose whole request waits to be read, would make room
/// unread.
void GuardServer::countAccept()
{
    if (++m_accepted >= acceptsPerTurn(m_state.limits.maxConnections)) {
        setMaxPendingConnections(0); // makes Qt stop, and pauses it
        QTimer::singleShot(0, this, &GuardServer::acceptMore);
    }
}

void GuardServer::incomingConnection(qintptr descriptor)
{
    countAccept();
    if (!makeRoom()) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    auto *encrypted = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket *socket = encrypted ? encrypted : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(static_cast<int>(descriptor));
        delete socket;
        return;
    }
    guardSocket(socket);
    if (encrypted) {
        encrypt(encrypted);
    } else {
        addPendingConnection(socket);
    }
}

/// The guard counts it and has its deadline from the first moment; the library sees it only when
/// the handshake is over.
void GuardServer::encrypt(QSslSocket *socket)
{
    socket->setSslConfiguration(*m_tls);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { addPendingConnection(socket); });
    socket->startServerEncryption();
}

void GuardServer::useTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
}

void GuardServer::guardSocket(QTcpSocket *socket)
{
    const quint32 slot = freeSlot();
    // Before the library: slots run in the order in which they were connected.
    auto *connection = new GuardedConnection(*socket, m_state, slot, ++m_lastSerial);
    connect(connection, &GuardedConnection::gone, this, &GuardServer::forget);
    m_slots[slot] = connection;
    ++m_state.connections;
}

bool GuardServer::makeRoom()
{
    if (m_state.connections < m_state.limits.maxConnections) {
        return true;
    }
    const auto slot = EvictionOrder::victim(views(), m_state.clock.monotonicMs());
    if (!slot) {
        return false;
    }
    m_slots.at(*slot)->drop();
    return true;
}

void GuardServer::makeRoomForAnswer(const ApiResponse &response)
{
    const qint64 needed = response.file ? m_state.limits.pieceBytes : response.body.size();
    while (m_state.unsentBytes > 0 &&
           m_state.unsentBytes + needed > m_state.limits.unsentBudgetBytes) {
        const auto slot = EvictionOrder::slowestReader(views());
        if (!slot) {
            return;
        }
        m_slots.at(*slot)->drop();
    }
}

void GuardServer::give(GuardedConnection &connection, ApiResponse response)
{
    makeRoomForAnswer(response);
    connection.answer(std::move(response));
}

void GuardServer::checkDeadlines()
{
    const qint64 now = m_state.clock.monotonicMs();
    for (qsizetype slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots.at(slot)) {
            m_slots.at(slot)->checkDeadlines(now);
        }
    }
}

void GuardServer::acceptAgain()
{
    QTimer::singleShot(acceptPauseMs, this, &GuardServer::acceptMore);
}

void GuardServer::acceptMore()
{
    m_accepted = 0;
    setMaxPendingConnections(m_state.limits.maxConnections);
    // Meanwhile the end may have come, and Qt resumes what is not there.
    if (isListening()) {
        resumeAccepting();
    }
}

void GuardServer::forget(quint32 slot)
{
    // On disconnected, not on destruction: a burst of newcomers runs before the deferred deletes.
    m_slots[slot] = nullptr;
    m_free.append(slot);
    if (--m_state.connections == 0) {
        Q_EMIT emptied();
    }
}

QList<ConnectionView> GuardServer::views() const
{
    QList<ConnectionView> views;
    views.reserve(m_slots.size());
    for (const GuardedConnection *connection : m_slots) {
        if (connection) {
            views.append(connection->view());
        }
    }
    return views;
}

quint32 GuardServer::freeSlot()
{
    if (m_free.isEmpty()) {
        m_slots.append(nullptr);
        return static_cast<quint32>(m_slots.size() - 1);
    }
    return m_free.takeLast();
}
