// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/publicid.h"

#include <QLatin1String>

using ExternalSystemId = Id<struct ExternalSystemTag>;
using TokenId = Id<struct TokenTag>;
using ChannelId = Id<struct ChannelTag>;
using ChatbotId = Id<struct ChatbotTag>;
using ContactId = Id<struct ContactTag>;
/// The row of a message in the store: grows with each message, so it orders the log.
using MessageRow = Id<struct MessageRowTag>;
using ConversationRow = Id<struct ConversationRowTag>;
using DocumentRow = Id<struct DocumentRowTag>;

struct MessageTag
{
    static constexpr QLatin1String prefix{"msg_"};
};
struct ConversationTag
{
    static constexpr QLatin1String prefix{"ses_"};
};
struct DocumentTag
{
    static constexpr QLatin1String prefix{"doc_"};
};

using MessageId = PublicId<MessageTag>;
/// The value of OMNICHANNEL_SESSION.
using ConversationId = PublicId<ConversationTag>;
using DocumentId = PublicId<DocumentTag>;
