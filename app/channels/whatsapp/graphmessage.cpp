// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/graphmessage.h"

#include <QJsonArray>

#include <algorithm>

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 largestImage = 5 * mebibyte;
constexpr qint64 largestDocument = 100 * mebibyte;

using Texts = QStringList;

MessageError refusal(const char *code, const char *detail)
{
    return {QString::fromLatin1(code), QString::fromLatin1(detail), {}};
}

bool isImage(const OutboundMessage &message)
{
    return message.message.attachment == Message::Attachment::Image;
}

/// Meta refuses lines, tabs and many spaces in a row within parameters.
Texts parametersOf(const TemplateCall &call)
{
    Texts parameters;
    for (const QString &parameter : call.parameters) {
        parameters.append(parameter.simplified());
    }
    return parameters;
}

std::optional<MessageError> problemOfFile(const OutboundMessage &message)
{
    const OutboundDocument &document = *message.document;
    if (isImage(message)) {
        const bool shown = document.mimeType == QLatin1String("image/jpeg") ||
                           document.mimeType == QLatin1String("image/png");
        if (!shown) {
            return refusal("document_refused", "Pictures must be JPEG or PNG here.");
        }
        return document.size > largestImage
                   ? std::optional(refusal("document_refused", "Pictures may have 5 MiB here."))
                   : std::nullopt;
    }
    if (message.viaTemplate && document.mimeType != QLatin1String("application/pdf")) {
        return refusal("document_refused", "The document of a template must be a PDF.");
    }
    return document.size > largestDocument
               ? std::optional(refusal("document_refused", "Documents may have 100 MiB here."))
               : std::nullopt;
}

std::optional<MessageError> problemOfTemplate(const OutboundMessage &message)
{
    const Texts parameters = parametersOf(*message.viaTemplate);
    const bool empty = std::any_of(parameters.begin(), parameters.end(),
                                   [](const QString &text) { return text.isEmpty(); });
    if (empty) {
        return refusal("template_parameters", "A parameter of the template is empty.");
    }
    if (message.knownTemplate &&
        message.knownTemplate->parameterCount() != static_cast<int>(parameters.size())) {
        return MessageError{QStringLiteral("template_parameters"),
                            QStringLiteral("The template takes %1 parameters, not %2.")
                                .arg(message.knownTemplate->parameterCount())
                                .arg(parameters.size()),
                            {}};
    }
    return std::nullopt;
}

/// The object that names the uploaded file, with a caption where it may have one.
QJsonObject fileOf(const OutboundMessage &message, const QString &mediaId, const QString &caption)
{
    QJsonObject file{{QStringLiteral("id"), mediaId}};
    if (!isImage(message)) {
        file.insert(QLatin1String("filename"), message.document->filename);
    }
    if (!caption.isEmpty()) {
        file.insert(QLatin1String("caption"), caption);
    }
    return file;
}

QString fileType(const OutboundMessage &message)
{
    return isImage(message) ? QStringLiteral("image") : QStringLiteral("document");
}

bool isName(const QString &placeholder)
{
    bool isNumber = false;
    static_cast<void>(placeholder.toInt(&isNumber));
    return !isNumber;
}

/// The next texts of `parameters`, one for each placeholder; they are taken out.
QJsonArray textsFor(const QStringList &placeholders, Texts &parameters)
{
    QJsonArray texts;
    for (const QString &placeholder : placeholders) {
        QJsonObject text{{QStringLiteral("type"), QStringLiteral("text")},
                         {QStringLiteral("text"), parameters.takeFirst()}};
        if (isName(placeholder)) {
            text.insert(QLatin1String("parameter_name"), placeholder);
        }
        texts.append(text);
    }
    return texts;
}

/// "1", "2" … for a template that nobody described: all parameters are the body's.
QStringList countedPlaceholders(qsizetype count)
{
    QStringList placeholders;
    for (qsizetype number = 1; number <= count; ++number) {
        placeholders.append(QString::number(number));
    }
    return placeholders;
}

void appendComponent(QJsonArray &components, const char *type, const QJsonArray &parameters)
{
    if (!parameters.isEmpty()) {
        components.append(QJsonObject{{QStringLiteral("type"), QLatin1String(type)},
                                      {QStringLiteral("parameters"), parameters}});
    }
}

void appendButtons(QJsonArray &components, const ProviderTemplate &known, Texts &parameters)
{
    for (qsizetype index = 0; index < known.buttons.size(); ++index) {
        if (!known.buttons.at(index).takesParameter) {
            continue;
        }
        components.append(QJsonObject{
            {QStringLiteral("type"), QStringLiteral("button")},
            {QStringLiteral("sub_type"), known.buttons.at(index).type},
            {QStringLiteral("index"), QString::number(index)},
            {QStringLiteral("parameters"), textsFor({QString::number(1)}, parameters)}});
    }
}

QJsonArray componentsOf(const OutboundMessage &message, const QString &mediaId)
{
    Texts parameters = parametersOf(*message.viaTemplate);
    ProviderTemplate known;
    if (message.knownTemplate) {
        known = *message.knownTemplate;
    } else {
        known.bodyPlaceholders = countedPlaceholders(parameters.size());
    }
    QJsonArray components;
    QJsonArray header = textsFor(known.headerPlaceholders, parameters);
    if (message.document) {
        const QString type = fileType(message);
        header.append(
            QJsonObject{{QStringLiteral("type"), type}, {type, fileOf(message, mediaId, {})}});
    }
    appendComponent(components, "header", header);
    appendComponent(components, "body", textsFor(known.bodyPlaceholders, parameters));
    appendButtons(components, known, parameters);
    return components;
}

QJsonObject templateOf(const OutboundMessage &message, const QString &mediaId)
{
    const TemplateCall &call = *message.viaTemplate;
    QJsonObject named{{QStringLiteral("name"), call.name},
                      {QStringLiteral("language"),
                       QJsonObject{{QStringLiteral("policy"), QStringLiteral("deterministic")},
                                   {QStringLiteral("code"), call.language}}}};
    const QJsonArray components = componentsOf(message, mediaId);
    if (!components.isEmpty()) {
        named.insert(QLatin1String("components"), components);
    }
    return named;
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar character : phone) {
        if (character.isDigit()) {
            digits.append(character);
        }
    }
    return digits;
}

/// Whoever hides the number is reached by Meta's id of the person.
void insertRecipient(QJsonObject &body, const Address &to)
{
    if (to.kind == Address::Kind::WhatsAppUser) {
        body.insert(QLatin1String("recipient"), to.value);
    } else {
        body.insert(QLatin1String("to"), digitsOf(to.value));
    }
}

/// Type and content: a template, a file with the text as its caption, or a text.
void insertContent(QJsonObject &body, const OutboundMessage &message, const QString &mediaId)
{
    const auto insert = [&body](const QString &type, const QJsonObject &content) {
        body.insert(QLatin1String("type"), type);
        body.insert(type, content);
    };
    if (message.viaTemplate) {
        insert(QStringLiteral("template"), templateOf(message, mediaId));
    } else if (message.document) {
        insert(fileType(message), fileOf(message, mediaId, message.message.text));
    } else {
        insert(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), message.message.text},
                                                   {QStringLiteral("preview_url"), false}});
    }
}

} // namespace

std::optional<MessageError> GraphMessage::problem(const OutboundMessage &message)
{
    if (message.viaTemplate) {
        if (const auto found = problemOfTemplate(message)) {
            return found;
        }
    } else if (!message.document && message.message.text.isEmpty()) {
        return refusal("provider_refused", "There is nothing to send.");
    }
    return message.document ? problemOfFile(message) : std::nullopt;
}

QJsonObject GraphMessage::body(const OutboundMessage &message, const QString &mediaId)
{
    QJsonObject body{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                     {QStringLiteral("recipient_type"), QStringLiteral("individual")},
                     // All that ties a status to a message whose answer was lost.
                     {QStringLiteral("biz_opaque_callback_data"), message.message.id.text()}};
    insertRecipient(body, message.message.to);
    if (!message.message.replyTo.isEmpty()) {
        body.insert(QLatin1String("context"),
                    QJsonObject{{QStringLiteral("message_id"), message.message.replyTo}});
    }
    insertContent(body, message, mediaId);
    return body;
}
