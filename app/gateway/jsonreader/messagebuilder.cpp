// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/jsonreader/messagebuilder.h"

#include "app/gateway/jsonreader/messageshape.h"
#include "app/gateway/timestamps.h"

#include <algorithm>

namespace {

QString *textOf(int field, ProactiveRequest &request)
{
    switch (field) {
    case MessageShape::Chatbot:
        return &request.chatbot;
    case MessageShape::Channel:
        return &request.channel;
    case MessageShape::Text:
        return &request.text;
    case MessageShape::Reference:
        return &request.reference;
    case MessageShape::Phone:
        return &request.to.phone;
    case MessageShape::Name:
        return &request.to.name;
    case MessageShape::CustomerId:
        return &request.to.customerId;
    case MessageShape::Email:
        return &request.to.email;
    case MessageShape::Telegram:
        return &request.to.telegram;
    case MessageShape::Instagram:
        return &request.to.instagram;
    case MessageShape::TemplateName:
        return &request.templateCall->name;
    case MessageShape::TemplateLanguage:
        return &request.templateCall->language;
    default:
        return nullptr;
    }
}

} // namespace

MessageBuilder::MessageBuilder(Form form, int mostMessages)
    : m_form(form)
    , m_mostMessages(mostMessages)
{
    if (form == Form::Single) {
        m_read.messages.append(ReadMessage());
    }
}

ReadMessage &MessageBuilder::current()
{
    return m_read.messages.last();
}

/// All that are too many share one place behind the others, which take() leaves out.
ReadMessage &MessageBuilder::messageAt(int index)
{
    m_count = std::max(m_count, index + 1);
    const int place = std::min(index, m_mostMessages);
    while (m_read.messages.size() <= place) {
        ReadMessage next;
        next.request.pointer = QStringLiteral("/messages/%1").arg(m_read.messages.size());
        m_read.messages.append(next);
    }
    if (place == m_mostMessages) {
        m_read.messages[place] = ReadMessage();
    }
    return m_read.messages[place];
}

void MessageBuilder::text(int field, const QString &value)
{
    ReadMessage &message = current();
    switch (field) {
    case MessageShape::SendAt:
        return time(message.request.sendAt, QStringLiteral("/send_at"), value);
    case MessageShape::ExpiresAt:
        return time(message.request.expiresAt, QStringLiteral("/expires_at"), value);
    case MessageShape::FileName:
        m_file.filename = value;
        return;
    case MessageShape::FileType:
        m_file.declaredType = value;
        return;
    case MessageShape::FileUrl:
        m_url = value;
        return;
    case MessageShape::FileId:
        m_hasId = true;
        if (const auto id = DocumentId::fromText(value)) {
            message.request.file = *id;
        } else {
            add(QLatin1Char('/') + m_fileMember + QStringLiteral("/id"), FindingCode::NotFound,
                {value});
        }
        return;
    default:
        *textOf(field, message.request) = value;
    }
}

void MessageBuilder::bytes(int, QByteArray value)
{
    m_hasBase64 = true;
    m_read.fileBytes += value.size();
    m_file.bytes = std::move(value);
    m_file.base64 = true;
}

void MessageBuilder::entry(int, const QString &name, const QString &value)
{
    current().request.variables.insert(name, value);
}

void MessageBuilder::item(int, const QString &value)
{
    current().request.templateCall->parameters.append(value);
}

void MessageBuilder::beginList(int field)
{
    m_hasList = m_hasList || field == MessageShape::Messages;
}

void MessageBuilder::begin(int field, int index)
{
    switch (field) {
    case MessageShape::Messages:
        messageAt(index);
        break;
    case MessageShape::Document:
        beginFile(Message::Attachment::Document, QStringLiteral("document"));
        break;
    case MessageShape::Image:
        beginFile(Message::Attachment::Image, QStringLiteral("image"));
        break;
    case MessageShape::Template:
        current().request.templateCall = TemplateCall();
        break;
    default:
        break;
    }
}

void MessageBuilder::beginFile(Message::Attachment attachment, const QString &member)
{
    ReadMessage &message = current();
    if (message.request.attachment != Message::Attachment::None) {
        add(QString(), FindingCode::OneOf, {QStringLiteral("document, image")});
    }
    message.request.attachment = attachment;
    m_fileMember = member;
    m_hasId = false;
    m_hasBase64 = false;
    m_url.reset();
    m_file = FileToStage();
    m_file.mustBeImage = attachment == Message::Attachment::Image;
}

void MessageBuilder::end(int field)
{
    if (field == MessageShape::Document || field == MessageShape::Image) {
        endFile();
    }
}

void MessageBuilder::endFile()
{
    ReadMessage &message = current();
    const QString below = QLatin1Char('/') + m_fileMember;
    const int sources = int(m_hasId) + int(m_hasBase64) + int(m_url.has_value());
    message.request.fileMember = m_hasBase64 ? QStringLiteral("base64")
                                 : m_url     ? QStringLiteral("url")
                                             : QStringLiteral("id");
    if (sources > 1) {
        add(below, FindingCode::OneOf, {QStringLiteral("id, base64, url")});
    } else if (sources == 0 && !hasFaultySource(message)) {
        add(below, FindingCode::Required, {QStringLiteral("file")});
    } else if (m_hasBase64) {
        message.file = std::move(m_file);
    } else if (m_url) {
        message.request.file = RemoteFile{*m_url, m_file.filename, m_file.declaredType};
    }
}

/// Whether something is said already of a member that names the file.
bool MessageBuilder::hasFaultySource(const ReadMessage &message) const
{
    const QString pointer = message.request.pointer + QLatin1Char('/') + m_fileMember;
    return std::any_of(message.findings.cbegin(), message.findings.cend(),
                       [&](const Finding &finding) {
                           return finding.pointer == pointer + QStringLiteral("/id") ||
                                  finding.pointer == pointer + QStringLiteral("/base64") ||
                                  finding.pointer == pointer + QStringLiteral("/url");
                       });
}

void MessageBuilder::time(std::optional<qint64> &target, const QString &member,
                          const QString &value)
{
    target = Timestamps::parse(value);
    if (!target) {
        add(member, FindingCode::NotATime, {value});
    }
}

void MessageBuilder::add(const QString &below, FindingCode code, const QStringList &arguments)
{
    ReadMessage &message = current();
    message.findings.append({message.request.pointer + below, code, arguments});
}

void MessageBuilder::fault(const Finding &finding)
{
    if (m_form == Form::Single) {
        current().findings.append(finding);
        return;
    }
    static const QString prefix = QStringLiteral("/messages/");
    if (!finding.pointer.startsWith(prefix)) {
        m_read.findings.append(finding);
        return;
    }
    const QString token = finding.pointer.mid(prefix.size()).section(QLatin1Char('/'), 0, 0);
    messageAt(token.toInt()).findings.append(finding);
}

ReadMessages MessageBuilder::take()
{
    m_read.messages.resize(std::min<qsizetype>(m_read.messages.size(), m_mostMessages));
    return std::move(m_read);
}
