// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/requestlog.h"

#include <QHash>

#include <atomic>
#include <deque>
#include <mutex>

/// Keeps the last requests in memory. Noted on the gateway and the writer thread, read on the
/// GUI's: the way of a message pays for one short lock, nothing is parsed or written.
class RecentRequests : public RequestLog
{
    Q_OBJECT

public:
    /// Tokens that are remembered at once; then the one that was quiet longest is forgotten.
    static constexpr int tokens = 256;

    using RequestLog::RequestLog;

    /// From any thread. Too long bodies are dropped.
    void note(LoggedRequest request);
    QList<LoggedRequest> recent(std::optional<TokenId> token) const override;
    quint64 total() const override;

private:
    void forgetQuietest();
    void announceSoon();

    mutable std::mutex m_mutex;
    /// Oldest first.
    QHash<TokenId, std::deque<LoggedRequest>> m_requests;
    quint64 m_last = 0;
    std::atomic<bool> m_announcing = false;
};
