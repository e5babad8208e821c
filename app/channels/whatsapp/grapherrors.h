// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// An error in Meta's own words, from an answer or from a webhook.
struct GraphError
{
    int code = 0;
    int subcode = 0;
    /// Meta says that the same may work later.
    bool transient = false;
    QString message;
    QString details;
    /// What Meta's support asks for.
    QString traceId;
};

/// What each error of Meta's means for a message. Decided by the code, then by Meta's word that it
/// is transient, then by the HTTP status; never by the text.
namespace GraphErrors {

enum class Verdict {
    Permanent,        ///< this message will never go
    Retry,            ///< by the retry plan
    RetryAFewTimes,   ///< by the retry plan, but after a few attempts it is permanent
    ThrottledChannel, ///< the whole number sends too fast
    ThrottledContact, ///< too much for this one person
    BrokenChannel,    ///< credentials, account or payment: no message will go
    Unknown,          ///< nothing that we know
};

struct Meaning
{
    Verdict verdict = Verdict::Unknown;
    /// Our code, CONTRACT section 3.
    const char *code = "provider_refused";
    /// English, one sentence.
    const char *sentence = "";
    /// Not before so many milliseconds, where Meta's facts name a time; 0: none.
    qint64 waitMs = 0;
};

/// Reads the object `error` of an answer, or an item of `errors` of a webhook; nothing when it has
/// no code.
std::optional<GraphError> read(const QJsonObject &error);
/// Whether Meta does not know what was asked for, or does not show it with this token.
bool isUnknownObject(const GraphError &error);
/// `httpStatus` is that of the answer; 0 for what a webhook reports: what is not known is then
/// permanent, because Meta has ended that attempt.
Meaning meaningOf(const GraphError &error, int httpStatus = 0);
/// Our code with a sentence and Meta's own words; Meta's code beside it.
MessageError messageError(const GraphError &error, int httpStatus = 0);

} // namespace GraphErrors
