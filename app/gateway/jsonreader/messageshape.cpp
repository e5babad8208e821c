// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/jsonreader/messageshape.h"

namespace MessageShape {

namespace {

const JsonMember recipientMembers[] = {
    {"phone", JsonKind::Text, Phone},
    {"name", JsonKind::Text, Name},
    {"customer_id", JsonKind::Text, CustomerId},
    {"email", JsonKind::Text, Email},
    {"telegram", JsonKind::Text, Telegram},
    {"instagram", JsonKind::Text, Instagram},
};
const JsonShape recipient{recipientMembers};

const JsonMember fileMembers[] = {
    {"id", JsonKind::Text, FileId},          {"base64", JsonKind::Bytes, FileBase64},
    {"url", JsonKind::Text, FileUrl},        {"filename", JsonKind::Text, FileName},
    {"mime_type", JsonKind::Text, FileType},
};
const JsonShape file{fileMembers};

const JsonMember templateMembers[] = {
    {"name", JsonKind::Text, TemplateName},
    {"language", JsonKind::Text, TemplateLanguage},
    {"parameters", JsonKind::TextList, TemplateParameters},
};
const JsonShape templateCall{templateMembers};

const JsonMember messageMembers[] = {
    {"chatbot", JsonKind::Text, Chatbot},
    {"to", JsonKind::Object, To, &recipient},
    {"channel", JsonKind::Text, Channel},
    {"text", JsonKind::Text, Text},
    {"document", JsonKind::Object, Document, &file},
    {"image", JsonKind::Object, Image, &file},
    {"template", JsonKind::Object, Template, &templateCall},
    {"variables", JsonKind::TextMap, Variables},
    {"reference", JsonKind::Text, Reference},
    {"send_at", JsonKind::Text, SendAt},
    {"expires_at", JsonKind::Text, ExpiresAt},
};

const JsonMember retryMembers[] = {
    {"channel", JsonKind::Text, Channel},
    {"confirm", JsonKind::Truth, Confirm},
};

} // namespace

const JsonShape message{messageMembers};

namespace {

const JsonMember batchMembers[] = {
    {"messages", JsonKind::ObjectList, Messages, &message},
};

} // namespace

const JsonShape batch{batchMembers};
const JsonShape retry{retryMembers};
const JsonShape nothing{};

} // namespace MessageShape
