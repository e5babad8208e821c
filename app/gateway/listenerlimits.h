// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What the listener allows. Seconds and counts come from the settings; the rest is fixed.
struct ListenerLimits
{
    int maxConnections = 512;
    /// For the head; a body gets this plus its length at slowestBytesPerSecond.
    int headSeconds = 10;
    /// Between two requests of one connection.
    int idleSeconds = 60;
    /// For the handler; after that the client is told 503 and a late answer is dropped.
    int answerSeconds = 30;

    /// For the way of the answer, plus its length at slowestBytesPerSecond.
    int writeSeconds = 10;
    /// Without a byte taken by the client.
    int stallSeconds = 15;
    qint64 slowestBytesPerSecond = 32 * 1024;
    /// How long a closing connection is read on, so that the client gets the last answer.
    int lingerMs = 1500;
    /// Twice the largest file that is taken by default: whoever sends one too large is told so, and
    /// does not only see a cut connection.
    qint64 lingerBytes = 32 * 1024 * 1024;
    /// Declared body bytes of all requests that are being read or handled.
    qint64 bodyBudgetBytes = 64 * 1024 * 1024;
    /// The share of it for bodies whose sender is not known yet.
    qint64 strangerBudgetBytes = 16 * 1024 * 1024;
    /// Bytes of answers held in memory that no client has taken yet.
    qint64 unsentBudgetBytes = 64 * 1024 * 1024;
    /// An answer goes to the socket in pieces of this size.
    int pieceBytes = 64 * 1024;
    int listenBacklog = 1024;
    int timerMs = 250;

    bool operator==(const ListenerLimits &) const = default;
};
