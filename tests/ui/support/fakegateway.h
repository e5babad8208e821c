// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/gatewaycontrol.h"
#include "tests/ui/support/fakeapi.h"

/// A gateway that is in whatever state the test says.
class FakeGateway : public GatewayControl
{
    Q_OBJECT

public:
    using GatewayControl::GatewayControl;

    State state() const override { return m_state; }
    QString address() const override
    {
        return m_state == State::Running ? QStringLiteral("http://127.0.0.1:8640") : QString();
    }
    /// 2026-11-24 11:02 UTC, 08:02 in São Paulo.
    qint64 since() const override { return 1795518120000; }
    Error failure() const override { return why; }
    void restart() override { ++restarts; }
    std::optional<OwnCertificate> ownCertificate() const override { return certificate; }
    Result<void> renewOwnCertificate() override
    {
        ++renewals;
        return {};
    }

    RequestLog &requestLog() override { return log; }
    ApiTrial &trial() override { return tried; }

    void setState(State state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }

    Error why = Error::of(Error::Code::AddressInUse, QStringLiteral("127.0.0.1:8640"));
    int restarts = 0;
    int renewals = 0;
    std::optional<OwnCertificate> certificate;
    FakeRequestLog log;
    FakeTrial tried;

private:
    State m_state = State::Running;
};
