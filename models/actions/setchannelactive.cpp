// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/setchannelactive.h"

#include "models/store/channelstore.h"
#include "models/store/writecontext.h"

Result<void> setChannelActive(WriteContext &context, ChannelId id, bool active, const Actor &actor)
{
    const Channel *channel = context.configuration().channel(id);
    if (!channel) {
        return Error::of(Error::Code::NotFound, QStringLiteral("channel"));
    }
    if (channel->active == active) {
        return {};
    }
    const QString key = channel->key;
    if (auto set = ChannelStore(context.connection()).setActive(id, active); !set) {
        return set;
    }
    context.note(Change::Kind::Channel, id.value);
    context.audit(actor,
                  active ? QStringLiteral("channel.activated") : QStringLiteral("channel.paused"),
                  key);
    return {};
}
