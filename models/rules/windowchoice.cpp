// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/windowchoice.h"

#include "models/domain/proactiverequest.h"
#include "models/rules/channelkinds.h"

#include <algorithm>

bool WindowChoice::isOpen(std::optional<qint64> lastInboundAt, qint64 nowMs)
{
    return lastInboundAt && nowMs - *lastInboundAt < windowMs;
}

QString WindowChoice::purposeOf(Message::Attachment attachment)
{
    switch (attachment) {
    case Message::Attachment::None:
        break;
    case Message::Attachment::Document:
        return QStringLiteral("document");
    case Message::Attachment::Image:
        return QStringLiteral("image");
    }
    return QStringLiteral("text");
}

WindowChoice::Choice WindowChoice::choose(const Message &message, const ChannelKind &kind,
                                          const Chatbot *chatbot, bool open)
{
    const bool free = !kind.hasWindow || open;
    const bool alone = message.text.isEmpty() && message.attachment == Message::Attachment::None;
    if (message.templateCall && kind.hasTemplates && (alone || !free)) {
        return *message.templateCall;
    }
    if (message.templateCall && alone) {
        // A retry may have taken it to a channel of another kind.
        return MessageError{QStringLiteral("template_refused"),
                            QStringLiteral("This kind of channel has no templates."),
                            {}};
    }
    if (free) {
        return AsItIs{};
    }
    if (chatbot && kind.hasTemplates) {
        const QList<TemplateUse> uses = chatbot->templates.value(message.channel);
        const QString purpose = purposeOf(message.attachment);
        const auto use =
            std::find_if(uses.cbegin(), uses.cend(), [&](const TemplateUse &candidate) {
                return candidate.purpose == purpose;
            });
        if (use != uses.cend()) {
            return *use;
        }
    }
    return MessageError{QStringLiteral("outside_window"), {}, {}};
}

QMap<QString, QString> WindowChoice::variablesToKeep(const ProactiveRequest &request,
                                                     const ChannelKind *kind)
{
    QMap<QString, QString> variables = request.variables;
    if (kind && kind->hasWindow && !request.to.name.isEmpty()) {
        variables.insert(QStringLiteral("NOME_CLIENTE"), request.to.name);
    }
    if (kind && kind->hasWindow && !request.to.customerId.isEmpty()) {
        variables.insert(QStringLiteral("NUMERO_CLIENTE"), request.to.customerId);
    }
    return variables;
}
