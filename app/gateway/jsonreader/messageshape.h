// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/jsonreader/jsonshape.h"

/// The bodies of CONTRACT section 2 and of the actions on messages.
namespace MessageShape {

enum Field {
    Messages,
    Chatbot,
    To,
    Phone,
    Name,
    CustomerId,
    Email,
    Telegram,
    Instagram,
    Channel,
    Text,
    Document,
    Image,
    FileId,
    FileBase64,
    FileUrl,
    FileName,
    FileType,
    Template,
    TemplateName,
    TemplateLanguage,
    TemplateParameters,
    Variables,
    Reference,
    SendAt,
    ExpiresAt,
    Confirm,
};

/// POST /v1/messages
extern const JsonShape message;
/// POST /v1/messages/batch
extern const JsonShape batch;
/// POST /v1/messages/{id}/retry
extern const JsonShape retry;
/// A call that takes no members.
extern const JsonShape nothing;

} // namespace MessageShape
