// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelaccesses.h"

#include "models/actions/opensecrets.h"
#include "models/rules/channelkinds.h"

namespace {

const QString lockedCode = QStringLiteral("secrets_locked");

} // namespace

Result<ChannelAccess> ChannelAccesses::accessTo(const Channel &channel)
{
    const auto known = m_secrets.constFind(channel.id);
    if (known != m_secrets.constEnd()) {
        return accessWith(channel, *known);
    }
    const auto secrets = openSecrets(m_connection, m_vault, channel.id);
    if (!secrets) {
        return secrets.error();
    }
    m_secrets.insert(channel.id, *secrets);
    return accessWith(channel, *secrets);
}

MessageError ChannelAccesses::faultOf(const Error &error)
{
    return {error.code == Error::Code::Damaged ? lockedCode : QStringLiteral("no_answer"),
            error.detail,
            {}};
}

bool ChannelAccesses::isLocked(const MessageError &fault)
{
    return fault.code == lockedCode;
}

ChannelAccess ChannelAccesses::accessWith(const Channel &channel,
                                          const QMap<QString, Secret> &secrets) const
{
    ChannelAccess access{channel, secrets};
    if (const ChannelKind *kind = m_kinds.find(channel.kind)) {
        access.channel.settings = complete(channel.settings, *kind);
    }
    return access;
}

QMap<QString, QString> ChannelAccesses::complete(QMap<QString, QString> settings,
                                                 const ChannelKind &kind)
{
    for (auto setting = kind.defaults.cbegin(); setting != kind.defaults.cend(); ++setting) {
        if (!settings.contains(setting.key())) {
            settings.insert(setting.key(), setting.value());
        }
    }
    return settings;
}
