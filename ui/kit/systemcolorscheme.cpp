// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/systemcolorscheme.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMetaMethod>

namespace {

const QLatin1String portalService("org.freedesktop.portal.Desktop");
const QLatin1String portalPath("/org/freedesktop/portal/desktop");
const QLatin1String portalSettings("org.freedesktop.portal.Settings");
const QLatin1String appearance("org.freedesktop.appearance");
const QLatin1String colorScheme("color-scheme");
constexpr int answerTimeoutMs = 2000;

} // namespace

SystemColorScheme::SystemColorScheme(QObject *parent)
    : QObject(parent)
{
}

void SystemColorScheme::start()
{
    if (m_started) {
        return;
    }
    m_started = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    listen(bus);
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath,
                                                           portalSettings, QStringLiteral("Read"));
    question << QString(appearance) << QString(colorScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, answerTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SystemColorScheme::answered);
}

void SystemColorScheme::listen(QDBusConnection &bus)
{
    connect(this, &SystemColorScheme::settingChanged, this, &SystemColorScheme::takeSetting);
    // QtDBus has no pointer-to-member form; a signal of ours as target is at least checked by the
    // compiler. Without a service name the bus is not asked for its owner, which would wait.
    const QByteArray target =
        QByteArray::number(QSIGNAL_CODE) +
        QMetaMethod::fromSignal(&SystemColorScheme::settingChanged).methodSignature();
    bus.connect(QString(), portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                target.constData());
}

void SystemColorScheme::takeSetting(const QString &space, const QString &key,
                                    const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme) {
        take(value.variant());
    }
}

void SystemColorScheme::answered(QDBusPendingCallWatcher *watcher)
{
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    watcher->deleteLater();
    if (reply.isValid()) {
        take(reply.value().variant());
    }
}

void SystemColorScheme::take(const QVariant &value)
{
    // `Read` wraps its value twice, the signal once.
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>()) {
        inner = inner.value<QDBusVariant>().variant();
    }
    std::optional<ColorScheme> scheme;
    if (inner.toUInt() == 1) {
        scheme = ColorScheme::Dark;
    } else if (inner.toUInt() == 2) {
        scheme = ColorScheme::Light;
    }
    if (scheme != m_scheme) {
        m_scheme = scheme;
        Q_EMIT schemeChanged();
    }
}
