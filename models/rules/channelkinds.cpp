// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/channelkinds.h"

#include <algorithm>

namespace {

ChannelKind simulator()
{
    ChannelKind kind;
    kind.name = QStringLiteral("simulator");
    kind.addresses = {Address::Kind::Phone};
    return kind;
}

/// The limits are Meta's of 2026.
ChannelKind whatsAppCloud()
{
    ChannelKind kind;
    kind.name = QStringLiteral("whatsapp_cloud");
    kind.addresses = {Address::Kind::Phone, Address::Kind::WhatsAppUser};
    kind.textLimit = 4096;
    kind.captionLimit = 1024;
    kind.documentBytes = qint64(100) * 1024 * 1024;
    kind.hasTemplates = true;
    kind.hasWindow = true;
    kind.defaultRate = 80;
    kind.settings = {QStringLiteral("base_url"), QStringLiteral("api_version"),
                     QStringLiteral("phone_number_id"), QStringLiteral("business_account_id")};
    kind.defaults = {{QStringLiteral("base_url"), QStringLiteral("https://graph.facebook.com")},
                     {QStringLiteral("api_version"), QStringLiteral("v23.0")}};
    kind.secrets = {QStringLiteral("access_token"), QStringLiteral("app_secret"),
                    QStringLiteral("verify_token")};
    kind.neededSecrets = {QStringLiteral("access_token")};
    return kind;
}

} // namespace

ChannelKinds ChannelKinds::released()
{
    ChannelKinds kinds;
    kinds.add(simulator());
    kinds.add(whatsAppCloud());
    return kinds;
}

void ChannelKinds::add(const ChannelKind &kind)
{
    m_kinds.insert(kind.name, kind);
}

const ChannelKind *ChannelKinds::find(const QString &name) const
{
    const auto found = m_kinds.constFind(name);
    return found == m_kinds.constEnd() ? nullptr : &found.value();
}

QStringList ChannelKinds::names() const
{
    QStringList names = m_kinds.keys();
    std::sort(names.begin(), names.end());
    return names;
}
