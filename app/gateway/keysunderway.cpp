// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/keysunderway.h"

KeysUnderWay::Key KeysUnderWay::keyOf(const ApiCall &call)
{
    return {call.caller ? call.caller->system.value : 0, call.request.field("idempotency-key")};
}

bool KeysUnderWay::enter(const ApiCall &call, qint64 nowMs)
{
    const Key key = keyOf(call);
    const auto found = m_entries.find(key);
    if (found == m_entries.end()) {
        m_entries.insert(key, {call.request.ticket, {}});
        return true;
    }
    found->twins.append({call, nowMs});
    ++m_waiting;
    return false;
}

QList<ApiCall> KeysUnderWay::leave(const ApiCall &call)
{
    const auto found = m_entries.find(keyOf(call));
    if (found == m_entries.end() || found->first != call.request.ticket) {
        return {};
    }
    QList<ApiCall> freed;
    for (Twin &twin : found->twins) {
        freed.append(std::move(twin.call));
    }
    m_waiting -= static_cast<int>(freed.size());
    m_entries.erase(found);
    return freed;
}

QList<ApiCall> KeysUnderWay::takeImpatient(qint64 nowMs)
{
    QList<ApiCall> impatient;
    for (Entry &entry : m_entries) {
        while (!entry.twins.isEmpty() && entry.twins.first().since + patienceMs <= nowMs) {
            impatient.append(entry.twins.takeFirst().call);
        }
    }
    m_waiting -= static_cast<int>(impatient.size());
    return impatient;
}
