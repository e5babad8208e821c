// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settlesecrets.h"

#include "models/actions/opensecrets.h"
#include "models/ports/vault.h"
#include "models/rules/channelkinds.h"
#include "models/store/channelstore.h"
#include "models/store/writecontext.h"

namespace {

const QString lockedCode = QStringLiteral("secrets_locked");

/// Why a channel cannot work, by its secrets alone; no code where nothing is wrong with them.
struct Obstacle
{
    QString code;
    /// The names of the secrets.
    QStringList names;
};

Result<Obstacle> obstacleOf(WriteContext &context, const Channel &channel,
                            const ChannelTools &tools)
{
    const auto kept = ChannelStore(context.connection()).secrets(channel.id);
    if (!kept) {
        return kept.error();
    }
    // One of another key stays as it is: its key may come back.
    QStringList locked;
    for (auto secret = kept->cbegin(); secret != kept->cend(); ++secret) {
        if (!tools.vault.open(secret.value(), secretPlace(channel.id, secret.key()))) {
            locked.append(secret.key());
        }
    }
    if (!locked.isEmpty()) {
        return Obstacle{lockedCode, locked};
    }
    QStringList missing;
    const ChannelKind *kind = tools.kinds.find(channel.kind);
    for (const QString &name : kind ? kind->secrets : QStringList()) {
        if (kind->needs(name) && !kept->contains(name)) {
            missing.append(name);
        }
    }
    return missing.isEmpty() ? Obstacle() : Obstacle{QStringLiteral("secrets_missing"), missing};
}

Result<void> writeHealth(WriteContext &context, Channel &channel, const Obstacle &obstacle)
{
    ChannelStore store(context.connection());
    channel.brokenCode = obstacle.code;
    channel.brokenDetail = obstacle.names.join(QLatin1String(", "));
    channel.brokenSince.reset();
    channel.checkedAt.reset();
    if (auto unchecked = store.setUnchecked(channel.id); !unchecked || obstacle.code.isEmpty()) {
        return unchecked;
    }
    channel.brokenSince = context.nowMs();
    return store.setBroken(channel.id, channel.brokenCode, channel.brokenDetail, context.nowMs());
}

} // namespace

Result<void> settleSecretsOf(WriteContext &context, Channel &channel, const ChannelTools &tools)
{
    const auto obstacle = obstacleOf(context, channel, tools);
    return obstacle ? writeHealth(context, channel, *obstacle) : obstacle.error();
}

Result<int> settleSecrets(WriteContext &context, const ChannelTools &tools)
{
    // A copy: the context's own changes with every note.
    const QMap<ChannelId, Channel> channels = context.configuration().channels;
    int locked = 0;
    for (Channel channel : channels) {
        const auto obstacle = obstacleOf(context, channel, tools);
        if (!obstacle) {
            return obstacle.error();
        }
        const bool isLocked = obstacle->code == lockedCode;
        const bool wasLocked = channel.brokenCode == lockedCode;
        locked += isLocked ? 1 : 0;
        if (isLocked == wasLocked) {
            continue;
        }
        if (auto written = writeHealth(context, channel, *obstacle); !written) {
            return written.error();
        }
        context.note(Change::Kind::Channel, channel.id.value);
    }
    return locked;
}
