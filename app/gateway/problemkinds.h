// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What can be wrong with a request as a whole.
enum class Problem {
    Validation,
    Malformed,
    JsonSyntax,
    JsonUnicode,
    JsonTooDeep,
    JsonDuplicate,
    MultipartMalformed,
    KeyMalformed,
    TokenMissing,
    TokenMalformed,
    TokenUnknown,
    TokenExpired,
    TokenRevoked,
    HookRefused,
    RightMissing,
    OriginRefused,
    NotFound,
    MethodNotAllowed,
    RequestTimeout,
    StatusConflict,
    RevisionConflict,
    KeyInUse,
    LengthRequired,
    BodyNotTaken,
    TooLarge,
    TooLargeBesideFiles,
    DocumentTooLarge,
    TargetTooLong,
    MediaType,
    ExpectationFailed,
    WrongHost,
    TooManyRequests,
    TooManyBadTokens,
    HeadTooLarge,
    VersionNotSupported,
    Busy,
    Unavailable,
    Stopping,
    Internal,
};

/// Code, status and English words of a kind of problem.
struct ProblemKind
{
    const char *code;
    int status;
    const char *title;
    const char *detail;
};

const ProblemKind &problemKind(Problem problem);

/// The English sentence of a warning about an accepted message.
const char *warningSource(const QString &code);
