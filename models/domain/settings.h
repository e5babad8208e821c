// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// How long what grows is kept, in days (7 to 3650).
struct Retention
{
    int messages = 365;
    int documents = 180;
    int logs = 30;
    int audit = 1825;

    bool operator==(const Retention &) const = default;
};

/// Which desktop notices are shown.
struct NotificationSettings
{
    bool failures = true;
    bool channels = true;
    bool conversations = true;
    bool hideContent = false;

    bool operator==(const NotificationSettings &) const = default;
};

/// Whether the API is encrypted, and with which certificate.
struct TlsSetting
{
    enum class Mode {
        Off,
        Own,   ///< made by this computer
        Files, ///< the two files
    };

    Mode mode = Mode::Off;
    /// Absolute paths of PEM files.
    QString certificate;
    QString key;

    bool operator==(const TlsSetting &) const = default;
};

/// The settings of CONTRACT section 6, with their defaults.
struct Settings
{
    QString company;
    QString accountId;
    QString language = QStringLiteral("pt_BR");
    QString theme = QStringLiteral("system");
    QString listen = QStringLiteral("127.0.0.1:8640");
    TlsSetting tls;
    QStringList hostNames;
    /// The https address by which a tunnel or proxy leads to this program; empty: none.
    QString publicUrl;
    /// Whether that address reaches the whole API, not only what providers call.
    bool publicApi = false;
    QString proxy = QStringLiteral("system");
    QStringList documentHosts;
    int maxConnections = 512;
    int maxDocumentMib = 16;
    int headSeconds = 10;
    int idleSeconds = 60;
    int answerSeconds = 30;
    bool refuseEncrypted = false;
    int lateAfterMinutes = 120;
    int clipboardSeconds = 30;
    Retention retentionDays;
    NotificationSettings notifications;
    bool startWithSession = false;
    QString closeToTray = QStringLiteral("ask");

    bool operator==(const Settings &) const = default;
};
