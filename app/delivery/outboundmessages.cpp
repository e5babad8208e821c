// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/outboundmessages.h"

#include "models/base/clock.h"
#include "models/domain/configuration.h"
#include "models/rules/channelkinds.h"
#include "models/rules/templaterules.h"
#include "models/rules/windowchoice.h"
#include "models/store/connection.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/documentstore.h"
#include "models/store/mediastore.h"
#include "models/store/templatestore.h"

namespace {

SendOutcome tryLater(const QString &detail)
{
    return Send::NotSent{{QStringLiteral("no_answer"), detail, {}}, std::nullopt};
}

} // namespace

std::variant<OutboundMessage, SendOutcome>
OutboundMessages::outboundOf(const Message &message, const Configuration &configuration) const
{
    const Channel *channel = configuration.channel(message.channel);
    if (!channel) {
        return tryLater(QStringLiteral("The channel changed in between."));
    }
    auto access = m_parts.accesses.accessTo(*channel);
    if (!access) {
        const MessageError fault = ChannelAccesses::faultOf(access.error());
        // No key, or another one: the channel holds its queue until it comes back.
        return ChannelAccesses::isLocked(fault) ? SendOutcome(Send::ChannelBroken{fault})
                                                : SendOutcome(Send::NotSent{fault, std::nullopt});
    }
    OutboundMessage outbound{message, std::move(access).value(), {}, {}, {}};
    if (auto refused = addTemplate(outbound, configuration)) {
        return *std::move(refused);
    }
    if (auto refused = addDocument(outbound)) {
        return *std::move(refused);
    }
    return outbound;
}

OutboundMessages::Refusal OutboundMessages::storeFailure() const
{
    const auto looked = m_parts.reader.takeFailure();
    return looked ? Refusal() : tryLater(looked.error().detail);
}

OutboundMessages::Refusal OutboundMessages::addTemplate(OutboundMessage &outbound,
                                                        const Configuration &configuration) const
{
    const Message &message = outbound.message;
    const ChannelKind *kind = m_parts.kinds.find(outbound.access.channel.kind);
    if (!kind) {
        return std::nullopt;
    }
    const auto lastInbound =
        kind->hasWindow
            ? ContactStore(m_parts.reader).lastInbound(message.contact, message.channel.value)
            : std::nullopt;
    if (auto failed = storeFailure()) {
        return failed;
    }
    const Chatbot *chatbot = message.chatbot ? configuration.chatbot(*message.chatbot) : nullptr;
    const bool open = WindowChoice::isOpen(lastInbound, m_parts.clock.nowMs());
    const WindowChoice::Choice choice = WindowChoice::choose(message, *kind, chatbot, open);
    if (const auto *error = std::get_if<MessageError>(&choice)) {
        return Send::Refused{*error};
    }
    if (const auto *call = std::get_if<TemplateCall>(&choice)) {
        return useTemplate(outbound, TemplateRules::collapsed(*call), false);
    }
    if (const auto *use = std::get_if<TemplateUse>(&choice)) {
        const auto values = valuesFor(message, *chatbot, configuration.settings.accountId);
        if (!values) {
            return tryLater(values.error().detail);
        }
        return useTemplate(outbound, TemplateRules::filled(*use, *values), true);
    }
    return std::nullopt;
}

OutboundMessages::Refusal OutboundMessages::useTemplate(OutboundMessage &outbound,
                                                        const TemplateCall &call,
                                                        bool ofChatbot) const
{
    const Message &message = outbound.message;
    outbound.knownTemplate =
        TemplateStore(m_parts.reader).find(message.channel, call.name, call.language);
    if (auto failed = storeFailure()) {
        return failed;
    }
    const ProviderTemplate *known = outbound.knownTemplate ? &*outbound.knownTemplate : nullptr;
    if (const auto error = TemplateRules::refusal({call, known, message.attachment, ofChatbot})) {
        return Send::Refused{*error};
    }
    outbound.viaTemplate = call;
    return std::nullopt;
}

Result<QMap<QString, QString>> OutboundMessages::valuesFor(const Message &message,
                                                           const Chatbot &chatbot,
                                                           const QString &accountId) const
{
    // An empty parameter would end the message for good: what cannot be read now is read later.
    const auto contact = ContactStore(m_parts.reader).find(message.contact);
    if (!contact) {
        return contact.error();
    }
    const auto session = ConversationStore(m_parts.reader).find(message.conversation);
    if (!session) {
        return session.error();
    }
    QMap<QString, QString> values = chatbot.variables;
    values.insert(QStringLiteral("ID_CONTA_KAROO"), accountId);
    values.insert(QStringLiteral("NOME_CLIENTE"), contact->name);
    values.insert(QStringLiteral("NUMERO_CLIENTE"), contact->customerId);
    values.insert(QStringLiteral("OMNICHANNEL_SESSION"), session->id.text());
    // Also the name and number that the request itself gave, where it gave them.
    values.insert(message.variables);
    values.insert(QStringLiteral("TEXT"), message.text);
    return values;
}

OutboundMessages::Refusal OutboundMessages::addDocument(OutboundMessage &outbound) const
{
    const Message &message = outbound.message;
    if (!message.document) {
        return std::nullopt;
    }
    const auto document = DocumentStore(m_parts.reader).findByRow(*message.document);
    if (auto failed = storeFailure()) {
        return failed;
    }
    if (!document) {
        return Send::Refused{
            {QStringLiteral("document_refused"), QStringLiteral("The document is gone."), {}}};
    }
    const QString mediaId =
        MediaStore(m_parts.reader).find(message.channel, document->sha256, m_parts.clock.nowMs());
    outbound.document = OutboundDocument{m_parts.documentPath(document->sha256),
                                         document->filename,
                                         document->mimeType,
                                         document->size,
                                         document->sha256,
                                         mediaId};
    return storeFailure();
}
