// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <functional>

/// What a screen may ask of the window around it: other rooms, and the bar that says what was done.
///
/// Arguments by room (all may be left out):
/// - messages: "status" (QStringList of public names), "period" ("today"), "message" (public id of
///   one to show), "compose" (true: write a new one)
/// - integrations/systems: "issueToken" (true), "system" (id, qint64)
/// - integrations/howto: "page" ("samples", "requests"), with the latter "system" (id, qint64)
/// - chatbots: "create" (true), "chatbot" (external id)
/// - channels: "create" (kind), "channel" (key), "reconnect" (key of a broken one)
/// - settings: "page" (general, appearance, network, notifications, retention, security, backup,
///   about)
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// Shows the room, once what is unsaved in the present one is settled.
    virtual void open(const QString &roomId, const QVariantMap &arguments = {}) = 0;
    /// Says in the bar at the bottom left what was done.
    virtual void say(const QString &text) = 0;
    /// As say(), with "Undo" for 8 seconds.
    virtual void offerUndo(const QString &text, std::function<void()> undo) = 0;
};
