// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/acceptance.h"

#include "app/gateway/jsonwriter.h"
#include "app/gateway/messageintake.h"
#include "app/gateway/problems.h"

Result<AcceptedMessage> Acceptance::accept(WriteContext &context, const ReadMessage &message,
                                           const Sender &sender, const ChannelKinds &kinds)
{
    if (message.findings.isEmpty()) {
        return sendProactive(context, message.request, sender, kinds);
    }
    // Faulty already: only what else is wrong with it is asked for.
    const auto checked = checkProactive(context, message.request, sender, kinds);
    if (!checked && checked.error().code != Error::Code::Invalid) {
        return checked.error();
    }
    const Findings road = checked ? Findings() : checked.error().findings;
    return Error::invalid(MessageIntake::together(message.findings, road, message.request.pointer));
}

void Acceptance::write(JsonWriter &writer, const AcceptedMessage &accepted,
                       const Problems &problems, ApiLanguage language)
{
    writer.key("id").value(accepted.id.text());
    writer.key("status").value(messageStatusName(accepted.status));
    writer.key("channel").value(accepted.channelKey);
    writer.key("reference").valueOrNull(accepted.reference);
    writer.key("warnings").beginArray();
    for (const Warning &warning : accepted.warnings) {
        writer.beginObject().key("code").value(warning.code);
        writer.key("detail")
            .value(problems.warningText(warning.code, warning.channel, language))
            .endObject();
    }
    writer.endArray();
}
