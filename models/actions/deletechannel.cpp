// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deletechannel.h"

#include "models/store/channelremoval.h"
#include "models/store/channelstore.h"
#include "models/store/writecontext.h"

Result<int> deleteChannel(WriteContext &context, ChannelId id, const Actor &actor)
{
    const Channel *channel = context.configuration().channel(id);
    if (!channel) {
        return Error::of(Error::Code::NotFound, QStringLiteral("channel"));
    }
    const QString key = channel->key;
    auto failed = ChannelRemoval(context.connection()).failWaiting(id, context.nowMs(), actor);
    if (!failed) {
        return failed;
    }
    if (auto deleted = ChannelStore(context.connection()).markDeleted(id, context.nowMs());
        !deleted) {
        return deleted.error();
    }
    context.note(Change::Kind::Channel, id.value);
    context.note(Change::Kind::Chatbot, 0);
    if (*failed > 0) {
        context.note(Change::Kind::Message, 0);
    }
    context.audit(actor, QStringLiteral("channel.deleted"), key,
                  QStringLiteral("waiting messages ended: %1").arg(*failed));
    return failed;
}
