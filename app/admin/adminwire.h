// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/admincommand.h"

#include <optional>

/// What a command of `admin` printed, and how it ended.
struct AdminReply
{
    int exitCode = 0;
    QByteArray out;
    QByteArray err;

    bool operator==(const AdminReply &) const = default;
};

/// Commands and replies as they travel over the local socket: one line of JSON each.
namespace AdminWire {

/// A longer line is refused: a setup file stays far below.
constexpr qint64 requestLimitBytes = 16 * 1024 * 1024;
constexpr qint64 replyLimitBytes = 512LL * 1024 * 1024;

/// What a second start asks of the first one; people cannot type these.
extern const QString hello;
extern const QString raise;
extern const QString stop;

QByteArray encoded(const AdminCommand &command);
QByteArray encoded(const AdminReply &reply);
/// Nothing: not a line of this protocol.
std::optional<AdminCommand> decodedCommand(const QByteArray &line);
std::optional<AdminReply> decodedReply(const QByteArray &line);

} // namespace AdminWire
