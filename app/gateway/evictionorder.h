// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

/// What a guarded connection is doing.
enum class ConnectionStage {
    Head,      ///< waits for a head, or reads one
    Body,      ///< reads a body that was allowed
    Working,   ///< a handler has the request
    Answering, ///< the answer is on its way
    Closing,   ///< answered and closed from our side; read on so that the answer arrives
    Gone
};

/// A connection as the choice of victims sees it.
struct ConnectionView
{
    quint32 slot = 0;
    /// Counts connections: the lower, the older.
    quint64 serial = 0;
    ConnectionStage stage = ConnectionStage::Head;
    /// At least one request of it was answered.
    bool served = false;
    /// When the stage began, or the client last took a part of the answer; monotonic milliseconds.
    qint64 sinceMs = 0;

    bool operator==(const ConnectionView &) const = default;
};

/// Who must go when all places are taken and somebody new comes.
namespace EvictionOrder {

/// A body or an answer that takes longer than this may be cut for a newcomer.
constexpr qint64 slowMs = 2000;

/// The slot of the victim: first who never sent one whole request, then who is closing anyway, then
/// idle ones, then slow bodies, then slow readers; the oldest of its kind. Never one that a
/// handler works for.
std::optional<quint32> victim(const QList<ConnectionView> &connections, qint64 nowMs);

/// The slot of the answer that has waited longest for its reader.
std::optional<quint32> slowestReader(const QList<ConnectionView> &connections);

} // namespace EvictionOrder
