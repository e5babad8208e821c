// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/hostnames.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace {

/// Digits alone, up to this number; QString::toInt() takes spaces and signs too.
bool isNumber(const QString &text, int maximum)
{
    const bool digits = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    return digits && !text.isEmpty() && text.size() <= 5 && text.toInt() <= maximum;
}

bool isIpv4(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               // A zero before others would make it octal for some programs.
               return isNumber(part, 255) && (part.size() == 1 || part.at(0) != QLatin1Char('0'));
           });
}

bool isIpv6(const QString &text)
{
    // QUrl checks the literal in brackets; QtNetwork is not for this layer.
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QLatin1Char('[') + text + QLatin1Char(']'));
    return url.isValid() && !url.host().isEmpty() && text.contains(QLatin1Char(':'));
}

} // namespace

bool HostNames::isValid(const QString &host)
{
    static const QRegularExpression name(
        QStringLiteral("\\A(?=.{1,253}\\z)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                       "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"));
    return name.match(host).hasMatch() || isIpv6(host);
}

bool HostNames::isListenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon < 0) {
        return false;
    }
    if (!isNumber(text.mid(colon + 1), 65535)) {
        return false;
    }
    const QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'))) {
        return isIpv6(host.mid(1, host.size() - 2));
    }
    return isIpv4(host);
}

bool HostNames::isLoopbackListen(const QString &listen)
{
    const QString host = listen.left(listen.lastIndexOf(QLatin1Char(':')));
    return host == QLatin1String("[::1]") ||
           (isIpv4(host) && host.startsWith(QLatin1String("127.")));
}

QString HostNames::reachable(const QString &url, const QString &name)
{
    QUrl reached(url);
    const bool ipv6 = reached.host() == QLatin1String("::");
    if (ipv6 || reached.host() == QLatin1String("0.0.0.0")) {
        const QString loopback = ipv6 ? QStringLiteral("::1") : QStringLiteral("127.0.0.1");
        reached.setHost(name.isEmpty() ? loopback : name);
    }
    return reached.toString();
}

bool HostNames::isPublicUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") &&
           isValid(url.host(QUrl::FullyEncoded)) && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment();
}

bool HostNames::isProxy(const QString &text)
{
    if (text == QLatin1String("system") || text == QLatin1String("none")) {
        return true;
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool scheme =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    return url.isValid() && scheme && !url.host().isEmpty() && url.path().size() <= 1;
}
