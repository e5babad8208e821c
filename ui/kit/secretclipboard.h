// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/secret.h"

#include <QObject>

class QTimer;

/// Puts secrets on the clipboard so that clipboard histories leave them out, and takes them away
/// again after a while, and when the program ends, if they are still there.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(const Clock &clock, QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// 10 to 120; zero leaves the secret until the program ends.
    void setSeconds(int seconds);
    int seconds() const { return m_seconds; }
    void copy(const Secret &secret);
    /// At once; only if it is still ours.
    void clear();
    /// Zero when nothing of ours is there.
    int secondsLeft() const;
    bool holdsSecret() const { return !m_secret.isEmpty(); }
    /// Looks at the clock; the timer calls it each second.
    void tick();

Q_SIGNALS:
    void copied();
    void secondsLeftChanged(int seconds);
    /// The secret is gone from the clipboard, by us or because something else was copied.
    void cleared();

private:
    void forget();
    bool isStillOurs() const;

    const Clock &m_clock;
    QTimer *m_timer;
    Secret m_secret;
    int m_seconds = 30;
    qint64 m_deadlineMs = 0;
};
