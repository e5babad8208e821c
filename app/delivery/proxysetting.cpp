// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/proxysetting.h"

#include "app/delivery/addresspolicy.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

QString firstValue(const QProcessEnvironment &environment, const QStringList &names)
{
    for (const QString &name : names) {
        const QString value = environment.value(name).trimmed();
        if (!value.isEmpty()) {
            return value;
        }
    }
    return {};
}

bool isThisMachine(const QString &host)
{
    const std::optional<QHostAddress> literal = AddressPolicy::literalAddress(host);
    return host == QLatin1String("localhost") || (literal && literal->isLoopback());
}

/// One entry of no_proxy: a name with what lies below it, an address, or a subnet.
bool excepts(QString entry, const QString &host, const std::optional<QHostAddress> &literal)
{
    if (entry == QLatin1String("*")) {
        return true;
    }
    if (entry.contains(QLatin1Char('/'))) {
        const auto subnet = QHostAddress::parseSubnet(entry);
        return literal && subnet.second >= 0 && literal->isInSubnet(subnet);
    }
    while (entry.startsWith(QLatin1Char('.'))) {
        entry.remove(0, 1);
    }
    return !entry.isEmpty() && (host == entry || host.endsWith(QLatin1Char('.') + entry));
}

bool isExcepted(const QString &host, const QString &list)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    const std::optional<QHostAddress> literal = AddressPolicy::literalAddress(host);
    const QStringList entries = list.toLower().split(separators, Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const QString &entry) { return excepts(entry, host, literal); });
}

QString systemProxy(const QUrl &url, const QString &host, const QProcessEnvironment &environment)
{
    const QString except =
        firstValue(environment, {QStringLiteral("no_proxy"), QStringLiteral("NO_PROXY")});
    if (isExcepted(host, except)) {
        return {};
    }
    // HTTP_PROXY in capitals is left out as curl does: in a CGI it comes from a client's header.
    QStringList names{QStringLiteral("http_proxy")};
    if (url.scheme() == QLatin1String("https")) {
        names = {QStringLiteral("https_proxy"), QStringLiteral("HTTPS_PROXY")};
    }
    names << QStringLiteral("all_proxy") << QStringLiteral("ALL_PROXY");
    return firstValue(environment, names);
}

} // namespace

QString ProxySetting::proxyFor(const QUrl &url, const QString &setting,
                               const QProcessEnvironment &environment)
{
    const QString host = url.host().toLower();
    if (setting == QLatin1String("none") || isThisMachine(host)) {
        return {};
    }
    if (setting.isEmpty() || setting == QLatin1String("system")) {
        return systemProxy(url, host, environment);
    }
    return setting;
}
