// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/recentrequests.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace {

/// Four times a second is as quick as anybody can read.
constexpr int quietMs = 250;

void dropIfLong(QByteArray &body)
{
    if (body.size() > RequestLog::bodyBytes) {
        body.clear();
    }
}

} // namespace

void RecentRequests::note(LoggedRequest request)
{
    dropIfLong(request.requestBody);
    dropIfLong(request.answerBody);
    {
        const std::lock_guard lock(m_mutex);
        request.number = ++m_last;
        if (m_requests.size() >= tokens && !m_requests.contains(request.token)) {
            forgetQuietest();
        }
        std::deque<LoggedRequest> &kept = m_requests[request.token];
        kept.push_back(std::move(request));
        if (kept.size() > requestsPerToken) {
            kept.pop_front();
        }
    }
    if (!m_announcing.exchange(true)) {
        QMetaObject::invokeMethod(this, &RecentRequests::announceSoon, Qt::QueuedConnection);
    }
}

void RecentRequests::forgetQuietest()
{
    auto quietest = m_requests.begin();
    for (auto entry = m_requests.begin(); entry != m_requests.end(); ++entry) {
        if (entry->back().number < quietest->back().number) {
            quietest = entry;
        }
    }
    m_requests.erase(quietest);
}

void RecentRequests::announceSoon()
{
    QTimer::singleShot(quietMs, this, [this] {
        // Before the signal: what comes while it is heard is announced again.
        m_announcing = false;
        Q_EMIT changed();
    });
}

QList<LoggedRequest> RecentRequests::recent(std::optional<TokenId> token) const
{
    QList<LoggedRequest> found;
    {
        const std::lock_guard lock(m_mutex);
        for (auto entry = m_requests.cbegin(); entry != m_requests.cend(); ++entry) {
            if (!token || entry.key() == *token) {
                std::copy(entry->cbegin(), entry->cend(), std::back_inserter(found));
            }
        }
    }
    std::sort(found.begin(), found.end(),
              [](const LoggedRequest &a, const LoggedRequest &b) { return a.number > b.number; });
    if (found.size() > requestsPerToken) {
        found.resize(requestsPerToken);
    }
    return found;
}

quint64 RecentRequests::total() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}
