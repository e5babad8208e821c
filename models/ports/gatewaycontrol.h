// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

/// What the screens may ask of the running gateway. Implemented by app.
class GatewayControl : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Running, Failed };

    using QObject::QObject;

    virtual State state() const = 0;
    /// "http://127.0.0.1:8640", as other programs reach it; empty while it does not run.
    virtual QString address() const = 0;
    /// Since when this state holds (milliseconds UTC).
    virtual qint64 since() const = 0;
    /// Why it failed: the address it wanted, in words for the log.
    virtual QString failure() const = 0;
    /// Listens anew with the settings as they are now.
    virtual void restart() = 0;

Q_SIGNALS:
    void stateChanged();
};
