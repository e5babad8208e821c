// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/choosetemplate.h"

#include "models/actions/savechatbot.h"
#include "models/store/writecontext.h"

Result<Chatbot> chooseTemplate(WriteContext &context, const TemplateChoice &choice,
                               const ChannelKinds &kinds, const Actor &actor)
{
    const Chatbot *before = context.configuration().chatbot(choice.chatbot);
    if (!before) {
        return Error::of(Error::Code::NotFound, QStringLiteral("chatbot"));
    }
    Chatbot chatbot = *before;
    QList<TemplateUse> &uses = chatbot.templates[choice.channel];
    uses.removeIf([&](const TemplateUse &use) { return use.purpose == choice.purpose; });
    if (choice.use) {
        TemplateUse use = *choice.use;
        use.purpose = choice.purpose;
        uses.append(use);
    }
    return saveChatbot(context, chatbot, kinds, actor);
}
