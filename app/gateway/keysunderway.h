// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apicall.h"

#include <QHash>
#include <QList>

#include <functional>
#include <utility>

/// The Idempotency-Keys whose first request is being worked on; twins wait here for its commit. On
/// the gateway thread.
class KeysUnderWay
{
public:
    /// How long a twin waits before it is told to come again.
    static constexpr qint64 patienceMs = 5000;

    /// False: a twin is under way, and this call waits.
    bool enter(const ApiCall &call, qint64 nowMs);
    /// The call is answered: the twins that may go on now.
    QList<ApiCall> leave(const ApiCall &call);
    /// Twins that have waited too long; they wait no more.
    QList<ApiCall> takeImpatient(qint64 nowMs);
    bool hasWaiting() const { return m_waiting > 0; }

private:
    using Key = std::pair<qint64, QByteArray>;
    struct Twin
    {
        ApiCall call;
        qint64 since = 0;
    };
    struct Entry
    {
        Ticket first;
        QList<Twin> twins;
    };
    static Key keyOf(const ApiCall &call);

    QHash<Key, Entry> m_entries;
    int m_waiting = 0;
};
