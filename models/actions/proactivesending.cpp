// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/proactivesending.h"

#include "models/actions/contacts.h"
#include "models/actions/storedocument.h"
#include "models/rules/channelkinds.h"
#include "models/rules/filling.h"
#include "models/rules/filetypes.h"
#include "models/rules/proactiverules.h"
#include "models/rules/routechoice.h"
#include "models/rules/templaterules.h"
#include "models/rules/windowchoice.h"
#include "models/store/contactstore.h"
#include "models/store/documentstore.h"
#include "models/store/fetchstore.h"
#include "models/store/messagestore.h"
#include "models/store/templatestore.h"
#include "models/store/writecontext.h"

namespace {

/// Stands for the session's id until the conversation is known; what holds it by chance gets the
/// id.
const QString sessionMark = QStringLiteral("\x01session\x01");

} // namespace

Result<AcceptedMessage> ProactiveSending::run()
{
    if (auto looked = look(); !looked) {
        return looked.error();
    }
    return write();
}

Result<CheckedMessage> ProactiveSending::check()
{
    if (auto looked = look(); !looked) {
        return looked.error();
    }
    m_text.replace(sessionMark, ConversationTag::prefix + QStringLiteral("…"));
    return CheckedMessage{m_route->channel->key, m_text, m_warnings};
}

Result<void> ProactiveSending::look()
{
    m_findings = ProactiveRules::check(m_request, m_context.nowMs());
    m_addresses = ProactiveRules::addressesOf(m_request, m_findings);
    if (auto looked = lookForRecipient(); !looked) {
        return looked.error();
    }
    chooseRoute();
    lookForFile();
    fillTexts();
    if (!m_findings.isEmpty()) {
        return Error::invalid(m_findings);
    }
    return {};
}

Result<void> ProactiveSending::lookForRecipient()
{
    const ProactiveRequest::Recipient &to = m_request.to;
    const bool anyAddress = !to.phone.isEmpty() || !to.email.isEmpty() || !to.telegram.isEmpty() ||
                            !to.instagram.isEmpty();
    if (!anyAddress && to.customerId.isEmpty()) {
        m_findings.append({at("/to"), FindingCode::Required, {QStringLiteral("address")}});
        return {};
    }
    const auto found = findContact(m_context, {{}, to.customerId, m_addresses});
    if (!found) {
        if (found.error().code != Error::Code::Invalid) {
            return found.error();
        }
        m_findings.append({at("/to"), FindingCode::ContactConflict, {}});
        return {};
    }
    if (*found) {
        auto contact = ContactStore(m_context.besideNewRows()).find(**found);
        if (!contact) {
            return contact.error();
        }
        m_known = std::move(contact).value();
    } else if (!anyAddress) {
        m_findings.append({at("/to/customer_id"), FindingCode::NotFound, {to.customerId}});
    }
    return {};
}

void ProactiveSending::chooseRoute()
{
    const Configuration &configuration = m_context.configuration();
    m_chatbot = RouteChoice::chooseChatbot(configuration, m_request, m_sender.system, m_findings);
    if (m_chatbot == nullptr) {
        return;
    }
    // The address that the request names comes before those that the contact has already.
    QList<Address> reachable = m_addresses;
    if (m_known) {
        reachable += m_known->addresses;
    }
    if (reachable.isEmpty()) {
        return; // said at /to or at the faulty address
    }
    m_route = RouteChoice::chooseChannel(configuration, m_kinds, *m_chatbot, m_request, reachable,
                                         m_findings);
    if (m_route && m_route->offline) {
        m_warnings.append({QStringLiteral("channel_offline"), m_route->channel->key});
    }
}

QString ProactiveSending::fileMember() const
{
    const bool image = m_request.attachment == Message::Attachment::Image;
    return at(image ? "/image/" : "/document/") + m_request.fileMember;
}

void ProactiveSending::lookForFile()
{
    bool encrypted = false;
    if (const auto *id = std::get_if<DocumentId>(&m_request.file)) {
        m_document = DocumentStore(m_context.connection()).findById(*id);
        const bool theirs =
            m_document && (!m_sender.system || m_document->system == m_sender.system);
        if (!theirs) {
            m_findings.append({fileMember(), FindingCode::NotFound, {id->text()}});
            return;
        }
        if (m_request.attachment == Message::Attachment::Image &&
            !FileTypes::isImage(m_document->mimeType)) {
            m_findings.append({fileMember(), FindingCode::FileTypeRefused, {m_document->mimeType}});
        }
        encrypted = m_document->encrypted;
    } else if (const auto *staged = std::get_if<StagedFile>(&m_request.file)) {
        encrypted = staged->encrypted;
    }
    if (!encrypted) {
        return;
    }
    if (m_context.configuration().settings.refuseEncrypted) {
        m_findings.append({fileMember(), FindingCode::FileEncrypted, {}});
    } else {
        m_warnings.append({QStringLiteral("file_encrypted"), {}});
    }
}

QHash<QString, Filling::Value> ProactiveSending::values() const
{
    QHash<QString, Filling::Value> values;
    const auto put = [&](const QMap<QString, QString> &variables) {
        for (auto entry = variables.cbegin(); entry != variables.cend(); ++entry) {
            values.insert(entry.key(),
                          {entry.value(), at("/variables/") + escapedPointerToken(entry.key())});
        }
    };
    put(m_chatbot->variables);
    put(m_request.variables);
    const QString name = !m_request.to.name.isEmpty() ? m_request.to.name
                         : m_known                    ? m_known->name
                                                      : QString();
    const QString number = !m_request.to.customerId.isEmpty() ? m_request.to.customerId
                           : m_known                          ? m_known->customerId
                                                              : QString();
    values.insert(QStringLiteral("NOME_CLIENTE"), {name, at("/to/name")});
    values.insert(QStringLiteral("NUMERO_CLIENTE"), {number, at("/to/customer_id")});
    values.insert(QStringLiteral("ID_CONTA_KAROO"),
                  {m_context.configuration().settings.accountId, {}});
    values.insert(QStringLiteral("OMNICHANNEL_SESSION"), {sessionMark, {}});
    return values;
}

void ProactiveSending::fillTexts()
{
    if (m_chatbot == nullptr) {
        return;
    }
    const Filling filling(values());
    m_text = filling.fill(m_request.text, at("/text"), m_findings);
    m_template = m_request.templateCall;
    if (m_template && m_template->parameters.size() <= ProactiveRules::parameterLimit) {
        for (int index = 0; index < m_template->parameters.size(); ++index) {
            fillParameter(filling, index);
        }
    }
    const ChannelKind *kind = m_route ? m_kinds.find(m_route->channel->kind) : nullptr;
    if (kind != nullptr) {
        checkLimits(*kind);
    }
}

/// A variable of nothing but white space is a value for a text, and none for a parameter.
void ProactiveSending::fillParameter(const Filling &filling, int index)
{
    QString &parameter = m_template->parameters[index];
    const QString pointer = at("/template/parameters/") + QString::number(index);
    const bool given = !TemplateRules::collapsed(parameter).isEmpty();
    Findings found;
    parameter = TemplateRules::collapsed(filling.fill(parameter, pointer, found));
    if (given && parameter.isEmpty() && found.isEmpty()) {
        found.append({pointer, FindingCode::TemplateParameters, {QString::number(index + 1)}});
    }
    for (const Finding &finding : found) {
        if (!m_findings.contains(finding)) {
            m_findings.append(finding);
        }
    }
}

void ProactiveSending::checkLimits(const ChannelKind &kind)
{
    const bool caption = m_request.attachment != Message::Attachment::None;
    const int limit = caption ? kind.captionLimit : kind.textLimit;
    // The mark of the session is shorter than what it stands for.
    QString counted = m_text;
    counted.replace(sessionMark, QString(40, QLatin1Char('x')));
    const qsizetype length = ProactiveRules::codePoints(counted);
    if (length > limit) {
        m_findings.append(
            {at("/text"), FindingCode::TooLong, {QString::number(limit), QString::number(length)}});
    }
    const auto *staged = std::get_if<StagedFile>(&m_request.file);
    const qint64 size = staged ? staged->size : m_document ? m_document->size : 0;
    if (kind.documentBytes && size > *kind.documentBytes) {
        m_findings.append({fileMember(),
                           FindingCode::FileTooLarge,
                           {QString::number(*kind.documentBytes), QString::number(size)}});
    }
    if (!m_template) {
        return;
    }
    if (kind.hasTemplates) {
        checkTemplate();
    } else if (m_request.text.isEmpty() && !caption) {
        m_findings.append({at("/template"), FindingCode::TemplateUnknown, {m_template->name}});
    }
}

/// What is certain already; a template that is not known or not approved may be by the time the
/// message goes out.
void ProactiveSending::checkTemplate()
{
    if (m_template->language.isEmpty()) {
        m_findings.append({at("/template/language"), FindingCode::Required, {}});
        return;
    }
    const auto known = TemplateStore(m_context.connection())
                           .find(m_route->channel->id, m_template->name, m_template->language);
    const auto given = m_template->parameters.size();
    if (known && known->approved() && known->parameterCount() != given) {
        m_findings.append({at("/template/parameters"),
                           FindingCode::TemplateParameters,
                           {QStringLiteral("count"), QString::number(known->parameterCount()),
                            QString::number(given)}});
    }
}

Result<DocumentRow> ProactiveSending::storeFile()
{
    DocumentStore store(m_context.connection());
    if (m_document) {
        if (auto touched = store.touch(m_document->row, m_context.nowMs()); !touched) {
            return touched.error();
        }
        return m_document->row;
    }
    return storeDocument(m_context, std::get<StagedFile>(m_request.file), m_sender.system);
}

/// Gives the message its file, or has it wait until the file was fetched: later messages of the
/// same person wait behind it.
Result<void> ProactiveSending::takeFile(Message &message)
{
    if (std::holds_alternative<RemoteFile>(m_request.file)) {
        message.nextAttemptAt = FileFetch::never;
        return {};
    }
    const auto document = storeFile();
    if (!document) {
        return document.error();
    }
    message.document = *document;
    return {};
}

Result<void> ProactiveSending::awaitFile(MessageRow row)
{
    const auto *remote = std::get_if<RemoteFile>(&m_request.file);
    if (remote == nullptr) {
        return {};
    }
    FileFetch fetch;
    fetch.message = row;
    fetch.address = remote->url;
    fetch.filename = remote->filename;
    fetch.mimeType = remote->mimeType;
    fetch.nextAt = m_context.nowMs();
    return FetchStore(m_context.connection()).add(fetch);
}

Message ProactiveSending::messageFor(const Contact &contact, const Conversation &conversation) const
{
    Message message;
    message.id = MessageId::create(m_context.nowMs());
    message.conversation = conversation.row;
    message.contact = contact.id;
    message.chatbot = m_chatbot->id;
    message.channel = m_route->channel->id;
    message.system = m_sender.system;
    message.reference = m_request.reference;
    message.to = m_route->address;
    message.text = m_text;
    message.text.replace(sessionMark, conversation.id.text());
    message.attachment = m_request.attachment;
    message.templateCall = m_template;
    message.variables =
        WindowChoice::variablesToKeep(m_request, m_kinds.find(m_route->channel->kind));
    if (message.templateCall) {
        message.templateCall->parameters.replaceInStrings(sessionMark, conversation.id.text());
    }
    message.createdAt = m_context.nowMs();
    message.updatedAt = m_context.nowMs();
    message.expiresAt = m_request.expiresAt;
    // At once: what waits for no time of its own does not wait either when the clock goes back.
    message.dueAt = m_context.queueNowMs();
    message.nextAttemptAt = 0;
    const qint64 sendAt = ProactiveRules::dueAt(m_request, m_context.nowMs());
    if (sendAt > m_context.nowMs()) {
        message.sendAt = message.dueAt = message.nextAttemptAt = sendAt;
        message.status = MessageStatus::Scheduled;
    }
    return message;
}

Result<AcceptedMessage> ProactiveSending::write()
{
    const auto contact = learnedOrMade(m_context, m_known,
                                       {m_request.to.name, m_request.to.customerId, m_addresses});
    if (!contact) {
        return contact.error();
    }
    const Result<Conversation> conversation =
        m_known
            ? findOrBeginConversation(m_context, contact->id, m_chatbot->id, m_route->channel->id)
            : beginConversation(m_context, contact->id, m_chatbot->id, m_route->channel->id);
    if (!conversation) {
        return conversation.error();
    }
    Message message = messageFor(*contact, *conversation);
    if (m_request.attachment != Message::Attachment::None) {
        if (auto taken = takeFile(message); !taken) {
            return taken.error();
        }
    }
    const MessageRow row = m_context.newRows().add(message, m_sender.actor);
    if (auto waits = awaitFile(row); !waits) {
        return waits.error();
    }
    m_context.note(Change::Kind::Message, row.value, true);
    return AcceptedMessage{message.id, message.status, m_route->channel->key, message.reference,
                           m_warnings};
}
