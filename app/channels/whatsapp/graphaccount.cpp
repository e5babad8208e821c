// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/graphaccount.h"

#include <QJsonDocument>

GraphAccount::GraphAccount(const ChannelAccess &access)
    : m_phoneNumberId(access.channel.settings.value(QStringLiteral("phone_number_id")))
    , m_businessAccountId(access.channel.settings.value(QStringLiteral("business_account_id")))
    , m_token(access.secrets.value(QStringLiteral("access_token")))
{
    QString base = access.channel.settings.value(QStringLiteral("base_url"));
    while (base.endsWith(QLatin1Char('/'))) {
        base.chop(1);
    }
    const QString version = access.channel.settings.value(QStringLiteral("api_version"));
    m_base = QUrl(base + QLatin1Char('/') + segment(version) + QLatin1Char('/'), QUrl::StrictMode);
}

QString GraphAccount::segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

OutgoingRequest GraphAccount::request(const QString &path, const QUrlQuery &query) const
{
    OutgoingRequest request;
    request.url = m_base;
    request.url.setPath(m_base.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    request.url.setQuery(query);
    request.headers = {{"Authorization", "Bearer " + m_token.reveal()},
                       {"Accept", "application/json"}};
    return request;
}

OutgoingRequest GraphAccount::get(const QString &path, const QUrlQuery &query) const
{
    OutgoingRequest got = request(path, query);
    got.repeatable = true;
    return got;
}

OutgoingRequest GraphAccount::post(const QString &path, const QJsonObject &body) const
{
    OutgoingRequest posted = request(path, {});
    posted.method = "POST";
    if (!body.isEmpty()) {
        posted.headers.append(OutgoingHeader{"Content-Type", "application/json"});
        posted.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return posted;
}

OutgoingRequest GraphAccount::download(const QUrl &url) const
{
    OutgoingRequest got;
    got.url = url;
    got.headers = {{"Authorization", "Bearer " + m_token.reveal()}};
    got.repeatable = true;
    // An address out of an answer leads nowhere inside the office, unless the channel itself does.
    got.addresses = AddressPolicy::publicOnly({host()});
    return got;
}
