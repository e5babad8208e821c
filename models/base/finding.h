// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The codes of CONTRACT section 2: public names, never renamed.
enum class FindingCode {
    Required,
    UnknownMember,
    WrongType,
    Empty,
    TooLong,
    TooShort,
    OutOfRange,
    NotAPhone,
    NotAnEmail,
    NotATime,
    InThePast,
    TooFar,
    NotUnique,
    NotFound,
    OneOf,
    ChatbotUnknown,
    ChatbotInactive,
    ChatbotNotProactive,
    ChannelUnknown,
    ChannelNotOfChatbot,
    ChannelCannotReach,
    ContactConflict,
    UnknownPlaceholder,
    AddressRefused,
    FileEmpty,
    FileBroken,
    FileTooLarge,
    FileTypeRefused,
    FileTypeMismatch,
    FileEncrypted,
    BadBase64,
    BadCursor,
    TemplateUnknown,
    TemplateParameters,
    IdempotencyMismatch,
};

/// One thing that is wrong with an input: where (RFC 6901 pointer; `?name` for a query parameter,
/// "" for the root) and what. The arguments fill the sentence, see models/rules/findingtexts.
struct Finding
{
    QString pointer;
    FindingCode code = FindingCode::Required;
    /// Facts for the sentence in the order of the code, for example the limit and what was given.
    QStringList arguments;

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

/// The public name of a code, for example "not_a_phone".
QString findingCodeName(FindingCode code);

/// One reference token of a JSON pointer, escaped (RFC 6901: ~ is ~0, / is ~1).
QString escapedPointerToken(const QString &token);
