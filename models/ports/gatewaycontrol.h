// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

class ApiTrial;
class RequestLog;

/// What the screens may ask of the running gateway. Implemented by app.
class GatewayControl : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Running, Failed };

    using QObject::QObject;

    virtual State state() const = 0;
    /// The certificate that this computer made for itself, to be given to those who call.
    struct OwnCertificate
    {
        QString file;
        /// SHA-256, pairs of hexadecimal digits with colons between.
        QString fingerprint;
        qint64 endsAt = 0;
        QStringList names;
    };

    /// "http://127.0.0.1:8640" (or https), as other programs reach it; empty while it does not run.
    virtual QString address() const = 0;
    /// Since when this state holds (milliseconds UTC).
    virtual qint64 since() const = 0;
    /// Why it failed. AddressInUse and Network: the detail begins with the address that it wanted.
    virtual Error failure() const = 0;
    /// Listens anew with the settings as they are now.
    virtual void restart() = 0;
    /// Nothing where none was made yet.
    virtual std::optional<OwnCertificate> ownCertificate() const = 0;
    /// Makes it anew, for the names of the settings; used from the next start of listening on.
    virtual Result<void> renewOwnCertificate() = 0;

    /// What was asked of it lately.
    virtual RequestLog &requestLog() = 0;
    /// For trying it out.
    virtual ApiTrial &trial() = 0;

Q_SIGNALS:
    void stateChanged();
};
