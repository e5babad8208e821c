// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelaccesses.h"

#include "models/ports/vault.h"
#include "models/store/channelstore.h"

Result<ChannelAccess> ChannelAccesses::accessTo(const Channel &channel)
{
    const auto known = m_secrets.constFind(channel.id);
    if (known != m_secrets.constEnd()) {
        return ChannelAccess{channel, *known};
    }
    const auto sealed = ChannelStore(m_connection).secrets(channel.id);
    if (!sealed) {
        return sealed.error();
    }
    QMap<QString, Secret> secrets;
    for (auto secret = sealed->cbegin(); secret != sealed->cend(); ++secret) {
        const QString place =
            QStringLiteral("channel %1/%2").arg(channel.id.value).arg(secret.key());
        auto opened = m_vault.open(secret.value(), place.toUtf8());
        if (!opened) {
            return opened.error();
        }
        secrets.insert(secret.key(), std::move(opened).value());
    }
    m_secrets.insert(channel.id, secrets);
    return ChannelAccess{channel, secrets};
}
