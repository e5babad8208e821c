// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/chatbot.h"

class ChannelKinds;
class WriteContext;

/// Which template of a channel a chatbot uses outside the window, for one purpose.
struct TemplateChoice
{
    ChatbotId chatbot;
    ChannelId channel;
    /// "text", "document" or "image".
    QString purpose;
    /// Nothing: none any more. Its purpose is the one above.
    std::optional<TemplateUse> use;
};

/// Sets it in the chatbot as it is now, and leaves everything else of it alone. NotFound without
/// such a chatbot, Invalid with the findings of its template (pointers as in the setup file).
Result<Chatbot> chooseTemplate(WriteContext &context, const TemplateChoice &choice,
                               const ChannelKinds &kinds, const Actor &actor);
