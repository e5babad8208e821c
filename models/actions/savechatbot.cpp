// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savechatbot.h"

#include "models/actions/setupwriter.h"
#include "models/rules/chatbotrules.h"
#include "models/store/writecontext.h"

Result<Chatbot> saveChatbot(WriteContext &context, const Chatbot &chatbot,
                            const ChannelKinds &kinds, const Actor &actor)
{
    const Configuration &configuration = context.configuration();
    const Chatbot *before = configuration.chatbot(chatbot.id);
    if (auto free = SetupWriter::checkRevision(chatbot, before); !free) {
        return free.error();
    }
    const Findings findings = ChatbotRules::check(chatbot, configuration, kinds);
    if (!findings.isEmpty()) {
        return Error::invalid(findings);
    }
    return SetupWriter(context, actor)
        .write(before, ChatbotRules::completed(chatbot, configuration));
}
