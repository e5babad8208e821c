// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/apitrial.h"
#include "models/ports/requestlog.h"

/// Holds the requests that a test puts in, newest first.
class FakeRequestLog : public RequestLog
{
    Q_OBJECT

public:
    using RequestLog::RequestLog;

    QList<LoggedRequest> recent(std::optional<TokenId> token) const override
    {
        QList<LoggedRequest> found;
        for (const LoggedRequest &request : requests) {
            if (!token || request.token == *token) {
                found.append(request);
            }
        }
        return found;
    }
    quint64 total() const override { return counted; }
    void put(const LoggedRequest &request)
    {
        requests.prepend(request);
        Q_EMIT changed();
    }

    QList<LoggedRequest> requests;
    quint64 counted = 0;
};

/// Answers what the test says, and keeps what it was asked.
class FakeTrial : public ApiTrial
{
    Q_OBJECT

public:
    using ApiTrial::ApiTrial;

    void rehearse(const QByteArray &json, bool, ExternalSystemId, QObject *,
                  std::function<void(const Rehearsal &)> done) override
    {
        rehearsed.append(json);
        done(rehearsal);
    }
    void call(const TrialCall &call, QObject *,
              std::function<void(const TrialAnswer &)> done) override
    {
        calls.append(call);
        if (holds) {
            m_held = std::move(done);
        } else {
            done(answer);
        }
    }
    /// Lets go what was held.
    void release() { m_held(answer); }

    QList<QByteArray> rehearsed;
    Rehearsal rehearsal;
    QList<TrialCall> calls;
    TrialAnswer answer;
    /// The answer waits for release().
    bool holds = false;

private:
    std::function<void(const TrialAnswer &)> m_held;
};
