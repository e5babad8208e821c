// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace {

constexpr qint64 secondMs = 1000;

} // namespace

SecretClipboard::SecretClipboard(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(int(secondMs));
    connect(m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this]() {
        if (holdsSecret() && !isStillOurs()) {
            forget();
        }
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::setSeconds(int seconds)
{
    m_seconds = seconds;
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    // What Klipper and others look for before they keep something.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    m_secret = {};
    QGuiApplication::clipboard()->setMimeData(data);
    m_secret = secret;
    m_deadlineMs = m_clock.monotonicMs() + m_seconds * secondMs;
    if (m_seconds > 0) {
        m_timer->start();
    }
    Q_EMIT copied();
    Q_EMIT secondsLeftChanged(secondsLeft());
}

void SecretClipboard::clear()
{
    if (!holdsSecret()) {
        return;
    }
    const bool ours = isStillOurs();
    forget();
    if (ours) {
        QGuiApplication::clipboard()->clear();
    }
}

int SecretClipboard::secondsLeft() const
{
    if (!holdsSecret() || m_seconds == 0) {
        return 0;
    }
    const qint64 left = m_deadlineMs - m_clock.monotonicMs();
    return int(qMax<qint64>(0, (left + secondMs - 1) / secondMs));
}

void SecretClipboard::tick()
{
    if (!holdsSecret() || m_seconds == 0) {
        return;
    }
    const int left = secondsLeft();
    if (left == 0) {
        clear();
    } else {
        Q_EMIT secondsLeftChanged(left);
    }
}

void SecretClipboard::forget()
{
    m_timer->stop();
    m_secret = {};
    Q_EMIT cleared();
}

bool SecretClipboard::isStillOurs() const
{
    return QGuiApplication::clipboard()->text().toUtf8() == m_secret.reveal();
}
