// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/message.h"

#include <QMap>
#include <QString>

#include <optional>
#include <variant>

/// Bytes that lie in the data folder already (written and synced), not yet named by a record.
struct StagedFile
{
    QString filename;
    QString mimeType;
    qint64 size = 0;
    QByteArray sha256;
    bool encrypted = false;

    bool operator==(const StagedFile &) const = default;
};

/// A file that lies behind an address and is fetched after the request was taken.
struct RemoteFile
{
    /// As text, checked already. It may hold secrets: not for logs.
    QString url;
    QString filename;
    QString mimeType;

    bool operator==(const RemoteFile &) const = default;
};

/// A message for somebody with no prior interaction, as the API's JSON or a form gives it
/// (CONTRACT section 2). Members that were left out are empty.
struct ProactiveRequest
{
    struct Recipient
    {
        QString phone;
        QString name;
        QString customerId;
        QString email;
        QString telegram;
        QString instagram;

        bool operator==(const Recipient &) const = default;
    };

    /// Where the request stands in its body: "" or "/messages/3". Findings point below it.
    QString pointer;
    QString chatbot;
    Recipient to;
    QString channel;
    QString text;
    Message::Attachment attachment = Message::Attachment::None;
    /// Only with an attachment: a stored document's id, bytes that came with the request, or where
    /// the bytes are.
    std::variant<std::monostate, DocumentId, StagedFile, RemoteFile> file;
    /// The member of the file that a finding about it names: "id", "base64", "url".
    QString fileMember;
    std::optional<TemplateCall> templateCall;
    QMap<QString, QString> variables;
    QString reference;
    /// Milliseconds UTC.
    std::optional<qint64> sendAt;
    std::optional<qint64> expiresAt;
};
