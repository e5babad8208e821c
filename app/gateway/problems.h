// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apicall.h"
#include "app/gateway/apiresponse.h"
#include "app/gateway/apitexts.h"
#include "app/gateway/problemkinds.h"
#include "app/gateway/requestsink.h"
#include "models/base/error.h"

class JsonWriter;

/// The one place where what went wrong becomes an answer: application/problem+json (RFC 9457) in
/// the caller's language. Used from any thread.
class Problems
{
public:
    /// The arguments fill the detail of the kind.
    ApiResponse of(Problem problem, const Audience &audience,
                   const QStringList &arguments = {}) const;
    /// As of() for what has more bytes than it may, which fills the detail.
    ApiResponse tooLarge(Problem problem, qint64 limit, const Audience &audience) const;
    /// An Error of the road; findings become a validation problem.
    ApiResponse of(const Error &error, const Audience &audience) const;
    /// A refusal of the listener.
    ApiResponse of(const Refusal &refusal) const;

    /// The members status, type, title, errors of a bad part of a batch, into an open object.
    void writeInvalidPart(JsonWriter &writer, const Findings &findings, ApiLanguage language) const;
    /// The sentence about a warning.
    QString warningText(const QString &code, const QString &channel, ApiLanguage language) const;

private:
    ApiResponse answer(Problem problem, const Audience &audience, const QStringList &arguments,
                       const Findings &findings) const;
    void writeFindings(JsonWriter &writer, const Findings &findings, ApiLanguage language) const;

    ApiTexts m_texts;
};
