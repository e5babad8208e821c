// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chatbot.h"
#include "models/domain/message.h"
#include "models/domain/providertemplate.h"

#include <QMap>
#include <QString>

#include <optional>

/// How parameters become part of a provider's template, and which of them cannot.
namespace TemplateRules {

/// Code points of a body with its parameters: a chatbot's, and any that stands beside a header,
/// footer or button; and one that stands alone.
constexpr int bodyLimit = 1024;
constexpr int loneBodyLimit = 32768;

/// White space as providers take it in a parameter: single spaces, none at the ends.
QString collapsed(const QString &parameter);
TemplateCall collapsed(TemplateCall call);

/// A chatbot's template with the values of its variables; a name without a value gives an empty
/// parameter.
TemplateCall filled(const TemplateUse &use, const QMap<QString, QString> &values);

/// A call as it would be sent.
struct Trial
{
    const TemplateCall &call;
    /// As last read from the provider; null: not known.
    const ProviderTemplate *known = nullptr;
    Message::Attachment attachment = Message::Attachment::None;
    /// The chatbot's template, not the request's.
    bool ofChatbot = false;
};

/// Why the provider would not take it: `template_parameters` or `template_refused`.
std::optional<MessageError> refusal(const Trial &trial);

} // namespace TemplateRules
