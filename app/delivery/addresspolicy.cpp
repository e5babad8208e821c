// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/addresspolicy.h"

#include <algorithm>
#include <array>

namespace {

struct Range
{
    quint32 network;
    int bits;
};

/// IANA's special-purpose registry for IPv4, multicast and the old class E.
constexpr std::array<Range, 15> reservedRanges{{
    {0x00000000, 8},  // this network
    {0x0a000000, 8},  // private
    {0x64400000, 10}, // shared by carriers
    {0x7f000000, 8},  // loopback
    {0xa9fe0000, 16}, // link-local, clouds' metadata
    {0xac100000, 12}, // private
    {0xc0000000, 24}, // protocol assignments
    {0xc0000200, 24}, // documentation
    {0xc0586300, 24}, // old 6to4 relays
    {0xc0a80000, 16}, // private
    {0xc6120000, 15}, // benchmarks
    {0xc6336400, 24}, // documentation
    {0xcb007100, 24}, // documentation
    {0xe0000000, 4},  // multicast
    {0xf0000000, 4},  // reserved, broadcast
}};

bool isReservedV4(quint32 address)
{
    for (const Range &range : reservedRanges) {
        if ((address >> (32 - range.bits)) == (range.network >> (32 - range.bits))) {
            return true;
        }
    }
    return false;
}

quint32 lastFourBytes(const Q_IPV6ADDR &address)
{
    return (quint32(address[12]) << 24) | (quint32(address[13]) << 16) |
           (quint32(address[14]) << 8) | quint32(address[15]);
}

bool startsWith(const Q_IPV6ADDR &address, std::initializer_list<quint8> prefix)
{
    int index = 0;
    for (const quint8 byte : prefix) {
        if (address[index++] != byte) {
            return false;
        }
    }
    return true;
}

bool isReservedV6(const Q_IPV6ADDR &address)
{
    if (startsWith(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}) ||
        startsWith(address, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) {
        return isReservedV4(lastFourBytes(address)); // mapped; NAT64
    }
    if ((address[0] & 0xe0) != 0x20) {
        return true; // only 2000::/3 is given out to the public
    }
    return startsWith(address, {0x20, 0x01, 0x0d, 0xb8})                       // documentation
           || (startsWith(address, {0x20, 0x01}) && address[2] < 2)            // Teredo and others
           || startsWith(address, {0x20, 0x02})                                // 6to4
           || (startsWith(address, {0x3f, 0xff}) && (address[2] & 0xf0) == 0); // documentation
}

/// Lower case, compatibility forms folded (full-width digits, the ideographic full stop), without
/// brackets, zone and the dot of the root.
QString plainHost(const QString &host)
{
    QString plain = host.normalized(QString::NormalizationForm_KC).toLower();
    plain.replace(QChar(0x3002), QLatin1Char('.'));
    if (plain.startsWith(QLatin1Char('[')) && plain.endsWith(QLatin1Char(']'))) {
        plain = plain.mid(1, plain.size() - 2);
    }
    if (plain.endsWith(QLatin1Char('.'))) {
        plain.chop(1);
    }
    return plain;
}

/// One part of a dotted address as inet_aton reads it: 0x hexadecimal, 0 octal, else decimal.
std::optional<quint64> numberOf(const QString &part)
{
    bool ok = false;
    quint64 number = 0;
    if (part.startsWith(QLatin1String("0x"))) {
        const QString digits = part.mid(2);
        if (digits.isEmpty()) {
            return 0;
        }
        number = digits.front() == QLatin1Char('+') || digits.front() == QLatin1Char('-')
                     ? 0
                     : digits.toULongLong(&ok, 16);
    } else if (!part.isEmpty() && part.front().isDigit()) {
        const bool octal = part.size() > 1 && part.front() == QLatin1Char('0');
        number = part.toULongLong(&ok, octal ? 8 : 10);
    }
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<QHostAddress> dottedAddress(const QString &host)
{
    const QStringList parts = host.split(QLatin1Char('.'));
    if (parts.size() > 4) {
        return std::nullopt;
    }
    quint64 address = 0;
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const std::optional<quint64> number = numberOf(parts.at(index));
        const bool last = index == parts.size() - 1;
        // The last part fills all bytes that the parts before it have left.
        const quint64 limit = last ? quint64(1) << (8 * (4 - index)) : 256;
        if (!number || *number >= limit) {
            return std::nullopt;
        }
        address |= last ? *number : *number << (8 * (3 - index));
    }
    return QHostAddress(static_cast<quint32>(address));
}

bool isLoopbackName(const QString &plain)
{
    return plain == QLatin1String("localhost") || plain.endsWith(QLatin1String(".localhost"));
}

} // namespace

AddressPolicy AddressPolicy::anywhere()
{
    AddressPolicy policy;
    policy.m_anywhere = true;
    return policy;
}

AddressPolicy AddressPolicy::publicOnly(const QStringList &allowedHosts)
{
    AddressPolicy policy;
    for (const QString &host : allowedHosts) {
        policy.m_allowedHosts.append(plainHost(host));
    }
    return policy;
}

AddressPolicy::Verdict AddressPolicy::verdict(const QUrl &url) const
{
    const QString scheme = url.scheme();
    const bool http = scheme == QLatin1String("http");
    const QString host = plainHost(url.host());
    if (!url.isValid() || host.isEmpty() || (!http && scheme != QLatin1String("https"))) {
        return Verdict::Refused;
    }
    if (m_anywhere || m_allowedHosts.contains(host)) {
        return Verdict::Allowed;
    }
    if (http || isLoopbackName(host)) {
        return Verdict::Refused;
    }
    if (const std::optional<QHostAddress> literal = literalAddress(host)) {
        return isReserved(*literal) ? Verdict::Refused : Verdict::CheckAddresses;
    }
    return looksNumeric(host) ? Verdict::Refused : Verdict::CheckAddresses;
}

bool AddressPolicy::allows(const QHostAddress &address) const
{
    return m_anywhere || !isReserved(address);
}

bool AddressPolicy::isReserved(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        return isReservedV4(address.toIPv4Address());
    }
    return address.protocol() != QAbstractSocket::IPv6Protocol ||
           isReservedV6(address.toIPv6Address());
}

std::optional<QHostAddress> AddressPolicy::literalAddress(const QString &host)
{
    QString plain = plainHost(host);
    if (plain.contains(QLatin1Char(':'))) {
        plain = plain.section(QLatin1Char('%'), 0, 0);
        const QHostAddress address(plain);
        return address.protocol() == QAbstractSocket::IPv6Protocol ? std::optional(address)
                                                                   : std::nullopt;
    }
    return dottedAddress(plain);
}

bool AddressPolicy::looksNumeric(const QString &host)
{
    const QString last = plainHost(host).section(QLatin1Char('.'), -1);
    const bool digits =
        !last.isEmpty() &&
        std::all_of(last.begin(), last.end(), [](QChar character) { return character.isDigit(); });
    return digits || numberOf(last).has_value();
}
