// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// Which hosts an outgoing request may reach: any (a channel's own address), or public ones only
/// but for the office's allowed hosts (`document_hosts`). Pure: it looks nothing up.
class AddressPolicy
{
public:
    enum class Verdict {
        Allowed,        ///< go, whatever the name leads to
        CheckAddresses, ///< go, but each address that the name leads to must pass allows()
        Refused,        ///< do not even look the name up
    };

    /// Reaches everything, by http too.
    static AddressPolicy anywhere();
    /// Reaches public addresses by https only; `allowedHosts` (names or literal addresses, case
    /// ignored) wherever they lead, by http too.
    static AddressPolicy publicOnly(const QStringList &allowedHosts = {});

    /// What may be said of a URL before any look-up.
    Verdict verdict(const QUrl &url) const;
    /// Whether an address that a name led to may be connected to.
    bool allows(const QHostAddress &address) const;

    /// Loopback, private, link-local, shared (CGNAT), multicast, documentation or otherwise not
    /// publicly routed; IPv6 that carries an IPv4 address is judged by what it carries.
    static bool isReserved(const QHostAddress &address);
    /// The address that a host is a spelling of, as the resolver would read it: dotted with one to
    /// four parts, decimal, octal or hexadecimal, full-width digits, IPv6 with or without brackets.
    /// Null when it is a name.
    static std::optional<QHostAddress> literalAddress(const QString &host);
    /// A host whose last label is a number is never a name, though it may not be an address either.
    static bool looksNumeric(const QString &host);

private:
    bool m_anywhere = false;
    QStringList m_allowedHosts;
};
