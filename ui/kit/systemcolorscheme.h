// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tone.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

/// What the desktop portal says about light and dark; asks without waiting and is quiet when there
/// is no portal.
class SystemColorScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemColorScheme(QObject *parent = nullptr);

    /// Asks once and listens from then on; further calls do nothing.
    void start();
    /// Empty when the desktop has no preference or did not answer.
    std::optional<ColorScheme> scheme() const { return m_scheme; }

Q_SIGNALS:
    void schemeChanged();
    /// Comes from the portal, about any setting.
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void listen(QDBusConnection &bus);
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);
    void answered(QDBusPendingCallWatcher *watcher);
    void take(const QVariant &value);

    std::optional<ColorScheme> m_scheme;
    bool m_started = false;
};
