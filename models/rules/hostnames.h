// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The shapes of hosts and addresses in settings.
namespace HostNames {

/// A DNS name (RFC 1123) or an IP literal without brackets, no port.
bool isValid(const QString &host);
/// "ADDRESS:PORT" with an IP literal (IPv6 in brackets) and a port from 0 to 65535.
bool isListenAddress(const QString &text);
/// Whether "ADDRESS:PORT" is reached from this computer only.
bool isLoopbackListen(const QString &listen);
/// The URL of a listener as others can call it: where it listens on all addresses, by this name
/// (empty: the loopback of this computer).
QString reachable(const QString &url, const QString &name = {});
/// A https:// address with a host, which may have letters beyond ASCII; without user, query and
/// fragment.
bool isPublicUrl(const QString &text);
/// "system", "none", or a http:// or socks5:// address with a host.
bool isProxy(const QString &text);

} // namespace HostNames
