// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <optional>

struct RawResponse
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    bool says(const char *line) const { return head.contains(QByteArray("\r\n") + line + "\r\n"); }
};

/// A client that sends exactly the bytes it is told to, over a blocking socket: the listener has a
/// thread of its own. Waits at most some seconds for anything, so that a fault ends the test.
class RawClient
{
public:
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const { return m_descriptor >= 0; }
    /// False if the other side has closed.
    bool send(const QByteArray &bytes);
    void endSending();
    /// Ends with a reset, as a client that crashes.
    void reset();
    void close();
    /// The next answer, or nothing if the connection ends before it is whole.
    std::optional<RawResponse> response(bool withoutBody = false);
    /// True if nothing but the end comes.
    bool ends();
    /// Everything until the end.
    QByteArray rest();
    /// Takes so many bytes, or what there is within the time.
    QByteArray take(qsizetype length, int milliseconds);

private:
    bool receiveMore(int milliseconds);

    int m_descriptor = -1;
    bool m_ended = false;
    QByteArray m_buffer;
};
