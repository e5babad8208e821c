// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/standinplan.h"
#include "tests/support/standinrequest.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

class StandInServer;

/// What the stand-in answers.
struct StandInReply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    /// Whole lines, each with its end.
    QByteArray moreHeaders = {};
};

/// The rules and answers of the provider that the stand-in plays. Lives on the stand-in's thread.
class StandInProvider
{
public:
    virtual ~StandInProvider() = default;

    const QByteArray &token() const { return m_token; }
    void setToken(const QByteArray &token) { m_token = token; }
    /// Learns where it is reached: http://127.0.0.1:PORT.
    virtual void setAddress(const QString &address) { Q_UNUSED(address) }
    /// Notes in `problems` whatever deviates, and reads `to` and our id.
    virtual void check(StandInRequest &request) = 0;
    /// The id that the answer to this request carries; empty where none does.
    virtual QString providerIdFor(const StandInRequest &request) = 0;
    /// The answer to a request without problems.
    virtual StandInReply answer(const StandInRequest &request, const StandInServer &server) = 0;
    /// The answer to a request with problems.
    virtual StandInReply refusal(const StandInRequest &request) = 0;
    /// An error in the provider's own words; `code` is one of those that StandInConnection::fail()
    /// uses.
    virtual StandInReply ownError(int status, const QByteArray &code) = 0;
    /// A good answer with an id, for those that come byte by byte.
    virtual QByteArray sampleAnswer() const = 0;
    /// The provider tells us this of an earlier request.
    virtual void report(const StandInRequest &request, const QString &status)
    {
        Q_UNUSED(request)
        Q_UNUSED(status)
    }
    /// Does what `/_control/WHAT` asks for; nothing where it is not known.
    virtual std::optional<QJsonObject> control(const QString &what, const QJsonObject &body)
    {
        Q_UNUSED(what)
        Q_UNUSED(body)
        return std::nullopt;
    }

private:
    QByteArray m_token;
};
