// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deletechatbot.h"

#include "models/store/chatbotstore.h"
#include "models/store/writecontext.h"

Result<void> deleteChatbot(WriteContext &context, ChatbotId id, const Actor &actor)
{
    const Chatbot *chatbot = context.configuration().chatbot(id);
    if (!chatbot) {
        return Error::of(Error::Code::NotFound, QStringLiteral("chatbot"));
    }
    const QString externalId = chatbot->externalId;
    if (auto deleted = ChatbotStore(context.connection()).markDeleted(id, context.nowMs());
        !deleted) {
        return deleted;
    }
    context.note(Change::Kind::Chatbot, id.value);
    context.audit(actor, QStringLiteral("chatbot.deleted"), externalId);
    return {};
}
