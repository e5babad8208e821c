// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/takeproviderevents.h"

#include "models/actions/recordevidence.h"
#include "models/store/noticestore.h"
#include "models/store/templatestore.h"
#include "models/store/writecontext.h"

#include <algorithm>

namespace {

Result<void> take(WriteContext &context, const DeliveryEvidence &evidence)
{
    const auto recorded = recordEvidence(context, evidence);
    return recorded ? Result<void>() : recorded.error();
}

Result<void> take(WriteContext &context, const InboundMessage &inbound)
{
    const auto received = receiveInbound(context, inbound);
    return received ? Result<void>() : received.error();
}

Result<void> take(WriteContext &context, const TemplateNews &news)
{
    const auto taken = TemplateStore(context.connection())
                           .decide(news.channel, {news.name, news.language, news.status},
                                   std::min(news.at.value_or(context.nowMs()), context.nowMs()));
    if (!taken) {
        return taken.error();
    }
    if (*taken) {
        context.note(Change::Kind::Template, news.channel.value);
    }
    return {};
}

Result<void> take(WriteContext &context, const AccountTrouble &trouble)
{
    return keepTrouble(context, trouble);
}

} // namespace

Result<void> keepTrouble(WriteContext &context, const AccountTrouble &trouble)
{
    const auto isNews =
        NoticeStore(context.connection()).keep(trouble.channel, trouble.error, context.nowMs());
    if (!isNews) {
        return isNews.error();
    }
    if (*isNews) {
        context.note(Change::Kind::Channel, trouble.channel.value);
    }
    return {};
}

Result<void> takeProviderEvents(WriteContext &context, std::span<const ProviderEvent> events)
{
    for (const ProviderEvent &event : events) {
        const auto taken = std::visit([&](const auto &one) { return take(context, one); }, event);
        if (!taken) {
            return taken;
        }
    }
    return {};
}
