// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/standinprovider.h"

/// The provider "testhttp", whose wire is told in standinrequest.h.
class TestHttpProvider : public StandInProvider
{
public:
    void check(StandInRequest &request) override;
    QString providerIdFor(const StandInRequest &request) override;
    StandInReply answer(const StandInRequest &request, const StandInServer &server) override;
    StandInReply refusal(const StandInRequest &request) override;
    StandInReply ownError(int status, const QByteArray &code) override;
    QByteArray sampleAnswer() const override;

private:
    int m_lastProviderId = 0;
};
