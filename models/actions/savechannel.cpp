// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savechannel.h"

#include "models/actions/setupwriter.h"
#include "models/rules/channelkinds.h"
#include "models/rules/channelrules.h"
#include "models/store/writecontext.h"

namespace {

Findings findingsOf(const ChannelDraft &draft, const Configuration &configuration,
                    const ChannelKinds &kinds)
{
    Findings findings = ChannelRules::check(draft.channel, configuration, kinds);
    if (const ChannelKind *kind = kinds.find(draft.channel.kind)) {
        findings += ChannelRules::checkSecretNames(draft.secrets.keys(), *kind);
    }
    return findings;
}

} // namespace

Result<Channel> saveChannel(WriteContext &context, const ChannelDraft &draft,
                            const ChannelTools &tools, const Actor &actor)
{
    const Configuration &configuration = context.configuration();
    const Channel &channel = draft.channel;
    const Channel *before = configuration.channel(channel.id);
    if (auto free = SetupWriter::checkRevision(channel, before); !free) {
        return free.error();
    }
    const Findings findings = findingsOf(draft, configuration, tools.kinds);
    if (!findings.isEmpty()) {
        return Error::invalid(findings);
    }
    return SetupWriter(context, actor)
        .write(before, ChannelDraft{ChannelRules::completed(channel), draft.secrets}, tools);
}
