// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apilanguage.h"
#include "app/gateway/jsonreader/messagereader.h"
#include "models/actions/sendproactive.h"

class ChannelKinds;
class JsonWriter;
class Problems;
class WriteContext;

/// Takes read messages inside the writer's transaction.
namespace Acceptance {

/// sendProactive with the findings of the reader and of the road together. After an Error what was
/// written must be undone.
Result<AcceptedMessage> accept(WriteContext &context, const ReadMessage &message,
                               const Sender &sender, const ChannelKinds &kinds);

/// The members id, status, channel, reference, warnings into an open object.
void write(JsonWriter &writer, const AcceptedMessage &accepted, const Problems &problems,
           ApiLanguage language);

} // namespace Acceptance
