// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/opensecrets.h"

#include "models/ports/vault.h"
#include "models/store/channelstore.h"

QByteArray secretPlace(ChannelId channel, const QString &name)
{
    return QStringLiteral("channel %1/%2").arg(channel.value).arg(name).toUtf8();
}

Result<QMap<QString, Secret>> openSecrets(Connection &connection, const Vault &vault,
                                          ChannelId channel)
{
    const auto sealed = ChannelStore(connection).secrets(channel);
    if (!sealed) {
        return sealed.error();
    }
    QMap<QString, Secret> secrets;
    for (auto secret = sealed->cbegin(); secret != sealed->cend(); ++secret) {
        auto opened = vault.open(secret.value(), secretPlace(channel, secret.key()));
        if (!opened) {
            return opened.error();
        }
        secrets.insert(secret.key(), std::move(opened).value());
    }
    return secrets;
}
