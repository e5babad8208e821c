// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/problems.h"

#include "app/gateway/jsonwriter.h"
#include "app/gateway/problemkinds.h"
#include "models/rules/findingtexts.h"

namespace {

constexpr int retryAfterSeconds = 2;
constexpr qint64 bytesPerKib = 1024;
constexpr qint64 bytesPerMib = 1024 * bytesPerKib;

QString typeOf(const char *code)
{
    return QStringLiteral("urn:karoo-desk:problem:") + QLatin1String(code);
}

bool isOver(int status)
{
    return status == 429 || status == 503;
}

Problem problemOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Invalid:
        return Problem::Validation;
    case Error::Code::NotFound:
        return Problem::NotFound;
    case Error::Code::NotAllowed:
        return Problem::RightMissing;
    case Error::Code::StatusConflict:
        return Problem::StatusConflict;
    case Error::Code::RevisionConflict:
        return Problem::RevisionConflict;
    case Error::Code::KeyInUse:
        return Problem::KeyInUse;
    case Error::Code::QueueFull:
        return Problem::Busy;
    case Error::Code::Stopping:
        return Problem::Stopping;
    case Error::Code::Internal:
        return Problem::Internal;
    default:
        return Problem::Unavailable;
    }
}

Problem problemOf(const Refusal &refusal)
{
    switch (refusal.status) {
    case 405:
        return Problem::MethodNotAllowed;
    case 408:
        return Problem::RequestTimeout;
    case 411:
        return Problem::LengthRequired;
    case 413:
        // Of a head alone: a GET that brings a body.
        return Problem::BodyNotTaken;
    case 414:
        return Problem::TargetTooLong;
    case 415:
        return Problem::MediaType;
    case 417:
        return Problem::ExpectationFailed;
    case 421:
        return Problem::WrongHost;
    case 429:
        return Problem::TooManyRequests;
    case 431:
        return Problem::HeadTooLarge;
    case 503:
        return Problem::Unavailable;
    case 505:
        return Problem::VersionNotSupported;
    default:
        return Problem::Malformed;
    }
}

} // namespace

ApiResponse Problems::of(Problem problem, const Audience &audience,
                         const QStringList &arguments) const
{
    return answer(problem, audience, arguments, {});
}

ApiResponse Problems::tooLarge(Problem problem, qint64 limit, const Audience &audience) const
{
    const bool whole = limit % bytesPerMib == 0;
    const QString size = whole ? QStringLiteral("%1 MiB").arg(limit / bytesPerMib)
                               : QStringLiteral("%1 KiB").arg(limit / bytesPerKib);
    return of(problem, audience, {size});
}

ApiResponse Problems::of(const Error &error, const Audience &audience) const
{
    return answer(problemOf(error.code), audience, {}, error.findings);
}

ApiResponse Problems::of(const Refusal &refusal) const
{
    return answer(problemOf(refusal), {refusal.requestId, apiLanguageFor(refusal.acceptLanguage)},
                  {}, {});
}

ApiResponse Problems::answer(Problem problem, const Audience &audience,
                             const QStringList &arguments, const Findings &findings) const
{
    const ProblemKind &kind = problemKind(problem);
    QString detail = m_texts.translate(audience.language, "Problems", kind.detail);
    for (const QString &argument : arguments) {
        detail = detail.arg(argument);
    }
    JsonWriter writer;
    writer.beginObject().key("type").value(typeOf(kind.code));
    writer.key("title").value(m_texts.translate(audience.language, "Problems", kind.title));
    writer.key("status").value(static_cast<qint64>(kind.status));
    writer.key("detail").value(detail).key("code").value(kind.code);
    writer.key("request_id").value(audience.requestId);
    if (!findings.isEmpty()) {
        writeFindings(writer, findings, audience.language);
    }
    writer.endObject();
    ApiResponse response =
        ApiResponse::withType(kind.status, "application/problem+json", writer.text());
    response.setField("Content-Language", languageTag(audience.language));
    if (isOver(kind.status)) {
        response.setRetryAfter(retryAfterSeconds);
    }
    if (kind.status == 401 && problem != Problem::HookRefused) {
        response.setField("WWW-Authenticate", "Bearer realm=\"karoo-desk\"");
    }
    return response;
}

void Problems::writeInvalidPart(JsonWriter &writer, const Findings &findings,
                                ApiLanguage language) const
{
    const ProblemKind &kind = problemKind(Problem::Validation);
    writer.key("status").value(static_cast<qint64>(kind.status));
    writer.key("type").value(typeOf(kind.code));
    writer.key("title").value(m_texts.translate(language, "Problems", kind.title));
    writeFindings(writer, findings, language);
}

void Problems::writeFindings(JsonWriter &writer, const Findings &findings,
                             ApiLanguage language) const
{
    const auto translate = [&](const char *context, const char *source) {
        return m_texts.translate(language, context, source);
    };
    writer.key("errors").beginArray();
    for (const Finding &finding : findings) {
        writer.beginObject().key("pointer").value(finding.pointer);
        writer.key("code").value(findingCodeName(finding.code));
        writer.key("detail").value(FindingTexts::sentence(finding, translate)).endObject();
    }
    writer.endArray();
}

QString Problems::warningText(const QString &code, const QString &channel,
                              ApiLanguage language) const
{
    const QString text = m_texts.translate(language, "Problems", warningSource(code));
    return text.contains(QLatin1String("%1")) ? text.arg(channel) : text;
}
