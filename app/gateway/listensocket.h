// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHostAddress>
#include <QtGlobal>

/// A TCP socket that listens already but accepts nobody: made before any thread starts, so that a
/// taken address is known before. Owned; closed unless released.
class ListenSocket
{
public:
    /// Port 0 picks a free one. AddressInUse, or Network with the system's words.
    static Result<ListenSocket> open(const QHostAddress &address, quint16 port, int backlog);

    ListenSocket() = default;
    ListenSocket(ListenSocket &&other) noexcept;
    ListenSocket &operator=(ListenSocket &&other) noexcept;
    ListenSocket(const ListenSocket &) = delete;
    ListenSocket &operator=(const ListenSocket &) = delete;
    ~ListenSocket();

    bool isOpen() const { return m_descriptor >= 0; }
    quint16 port() const { return m_port; }
    /// The descriptor, now owned by the caller.
    int release();

private:
    int m_descriptor = -1;
    quint16 m_port = 0;
};

/// How many of the wanted connections the process may hold: raises the limit of open files as far
/// as the system allows and keeps some for the database and for documents.
int connectionsWithinFileLimit(int wanted);
