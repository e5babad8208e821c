// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/documentaddress.h"

#include "app/delivery/addresspolicy.h"

#include <algorithm>

namespace {

/// Blanks, control characters and backslashes: readers of addresses disagree about them.
bool hasOddCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.isSpace() || character == QLatin1Char('\\') ||
               character.category() == QChar::Other_Control ||
               character.category() == QChar::Other_Format;
    });
}

/// The host as it stands in the text, for texts that are no addresses to us but may be to others.
QString writtenHost(const QString &text)
{
    const qsizetype begin = text.indexOf(QLatin1String("://"));
    if (begin < 0) {
        return {};
    }
    QString host = text.mid(begin + 3);
    const auto end = std::find_if(host.cbegin(), host.cend(), [](QChar character) {
        return QStringLiteral("/?#").contains(character);
    });
    host.truncate(end - host.cbegin());
    host = host.section(QLatin1Char('@'), -1);
    return host.startsWith(QLatin1Char('[')) ? host.section(QLatin1Char(']'), 0, 0).mid(1)
                                             : host.section(QLatin1Char(':'), 0, 0);
}

bool isReserved(const QString &host)
{
    const auto literal = AddressPolicy::literalAddress(host);
    return literal ? AddressPolicy::isReserved(*literal) : AddressPolicy::looksNumeric(host);
}

/// Whether it is only the missing TLS that keeps it from being fetched.
bool lacksTls(QUrl url, const AddressPolicy &policy)
{
    if (url.scheme() != QLatin1String("http") ||
        policy.verdict(url) != AddressPolicy::Verdict::Refused) {
        return false;
    }
    url.setScheme(QStringLiteral("https"));
    return policy.verdict(url) != AddressPolicy::Verdict::Refused;
}

} // namespace

QUrl DocumentAddress::parse(const QString &text)
{
    if (text.size() > longest || hasOddCharacters(text)) {
        return {};
    }
    QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty() || url.port(1) == 0) {
        return {};
    }
    url.setFragment(QString());
    return url;
}

std::optional<Finding> DocumentAddress::faultOf(const QString &text,
                                                const QStringList &documentHosts)
{
    if (text.size() > longest) {
        return Finding{
            {}, FindingCode::TooLong, {QString::number(longest), QString::number(text.size())}};
    }
    const QUrl url = parse(text);
    const AddressPolicy policy = AddressPolicy::publicOnly(documentHosts);
    // A name before an @ is no host, but looks like one.
    if (!url.userInfo().isEmpty() || (!url.isValid() && isReserved(writtenHost(text)))) {
        return Finding{{}, FindingCode::AddressRefused, {}};
    }
    if (!url.isValid() || url.host().isEmpty() || lacksTls(url, policy)) {
        return Finding{{}, FindingCode::WrongType, {QStringLiteral("document_address")}};
    }
    if (policy.verdict(url) == AddressPolicy::Verdict::Refused) {
        return Finding{{}, FindingCode::AddressRefused, {}};
    }
    return std::nullopt;
}
