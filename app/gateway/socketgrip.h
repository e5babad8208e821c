// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QSocketNotifier>

#include <functional>

class QTcpSocket;

/// The grip on a client's socket that the library does not give: to stop reading while an answer is
/// being made, to close one direction, and to put bytes of our own in front of the reader.
class SocketGrip
{
public:
    explicit SocketGrip(QTcpSocket &socket);

    /// Off: neither bytes nor the end of input are looked at; they wait in the kernel. Else Qt
    /// would close the connection of a client that only closed its own half, before it has its
    /// answer.
    /// Nothing is asked of the system until something really comes: for most requests nothing does,
    /// and each change of what it watches costs as much as reading the request.
    void setReading(bool on);
    bool isReading() const { return m_gate.reading; }
    /// Says the end of our bytes. disconnectFromHost() would reset a connection with unread bytes,
    /// and the client would lose the answer; so TLS says its end only where nothing more can come.
    void endWriting(bool nothingComes);
    /// Calls back whenever bytes have left for the system, below TLS if there is any.
    void whenSent(QObject *context, std::function<void()> sent);
    /// Bytes that have not left for the system.
    static qint64 unsentBytes(const QTcpSocket &socket);
    /// Puts a whole, empty request of our own before the library's reader.
    void announceRequest();

private:
    /// Stands before the socket's notifier.
    class Gate : public QObject
    {
    public:
        bool reading = true;

    protected:
        bool eventFilter(QObject *notifier, QEvent *event) override;
    };

    void findNotifier();

    QTcpSocket &m_socket;
    QPointer<QSocketNotifier> m_notifier;
    Gate m_gate;
};
