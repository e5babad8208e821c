// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Tells the service manager how the program stands (the sd_notify protocol: a datagram to the
/// socket that $NOTIFY_SOCKET names). Does nothing where there is none.
namespace ServiceNotice {

/// `state` is for example "READY=1" or "STOPPING=1".
void send(const QByteArray &state);

} // namespace ServiceNotice
