// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/fetchreasons.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace {

using FetchReasons::Reason;

constexpr const char *context = "FetchReasons";

struct Wording
{
    Reason reason;
    const char *code;
    const char *source;
};

constexpr std::array<Wording, 22> wordings = {{
    {Reason::NoName, "no_answer",
     QT_TRANSLATE_NOOP("FetchReasons", "The address of the file leads nowhere.")},
    {Reason::NoConnection, "no_answer",
     QT_TRANSLATE_NOOP("FetchReasons", "The server of the file cannot be reached.")},
    {Reason::Tls, "no_answer",
     QT_TRANSLATE_NOOP("FetchReasons",
                       "The certificate of the server of the file is not trusted.")},
    {Reason::TooSlow, "no_answer",
     QT_TRANSLATE_NOOP("FetchReasons", "The server of the file is too slow.")},
    {Reason::Cut, "no_answer",
     QT_TRANSLATE_NOOP("FetchReasons", "The connection broke before the file was complete.")},
    {Reason::NotHttp, "no_answer",
     QT_TRANSLATE_NOOP("FetchReasons", "What answered for the file does not speak HTTP.")},
    {Reason::Status, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "The server of the file answered %1.")},
    {Reason::AddressRefused, "address_refused",
     QT_TRANSLATE_NOOP("FetchReasons",
                       "The address of the file leads to a place that is not allowed.")},
    {Reason::TooManyRedirects, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "The address of the file is redirected too often.")},
    {Reason::RedirectNowhere, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "The address of the file is redirected to no address.")},
    {Reason::TooLarge, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "The file is too large.")},
    {Reason::Empty, "document_refused", QT_TRANSLATE_NOOP("FetchReasons", "The file is empty.")},
    {Reason::Broken, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "The file is damaged and cannot be opened.")},
    {Reason::TypeRefused, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "Files of this type are not sent.")},
    {Reason::NotAPicture, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "The file is not a JPEG or PNG picture.")},
    {Reason::TypeMismatch, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "The file is not of the type that the request says.")},
    {Reason::Encrypted, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "The file asks for a password.")},
    {Reason::NotAnAddress, "document_refused",
     QT_TRANSLATE_NOOP("FetchReasons", "The address of the file cannot be read.")},
    {Reason::NoRoom, "no_answer",
     QT_TRANSLATE_NOOP("FetchReasons", "There is no room to store the file at present.")},
    {Reason::ChannelLocked, "no_answer",
     QT_TRANSLATE_NOOP("FetchReasons", "The channel of the file has no access at present.")},
    {Reason::ChannelGone, "channel_removed",
     QT_TRANSLATE_NOOP("FetchReasons", "The channel of the file was deleted.")},
    {Reason::GaveUp, "gave_up",
     QT_TRANSLATE_NOOP("FetchReasons", "The file could not be fetched within 24 hours.")},
}};

const Wording &wordingOf(Reason reason)
{
    return *std::find_if(wordings.begin(), wordings.end(),
                         [reason](const Wording &wording) { return wording.reason == reason; });
}

Reason reasonOf(FindingCode code, bool mustBeImage)
{
    switch (code) {
    case FindingCode::FileEmpty:
        return Reason::Empty;
    case FindingCode::FileTooLarge:
        return Reason::TooLarge;
    case FindingCode::FileTypeMismatch:
        return Reason::TypeMismatch;
    case FindingCode::FileEncrypted:
        return Reason::Encrypted;
    case FindingCode::FileTypeRefused:
        return mustBeImage ? Reason::NotAPicture : Reason::TypeRefused;
    default:
        return Reason::Broken;
    }
}

/// 408, 425, 429 and 5xx pass.
const char *codeOfStatus(int status)
{
    if (status == 429) {
        return "rate_limited";
    }
    return status == 408 || status == 425 || status >= 500 ? "no_answer" : "document_refused";
}

} // namespace

MessageError FetchReasons::error(Reason reason, int status)
{
    const Wording &wording = wordingOf(reason);
    if (reason != Reason::Status) {
        return {QLatin1String(wording.code), QLatin1String(wording.source), {}};
    }
    const QString number = QString::number(status);
    return {QLatin1String(codeOfStatus(status)), QString::fromLatin1(wording.source).arg(number),
            number};
}

MessageError FetchReasons::errorOf(const Findings &findings, bool mustBeImage)
{
    return error(findings.isEmpty() ? Reason::Broken
                                    : reasonOf(findings.first().code, mustBeImage));
}

std::optional<QString> FetchReasons::sentence(const MessageError &error, const Translate &translate)
{
    for (const Wording &wording : wordings) {
        const QString source = QLatin1String(wording.source);
        if (error.detail == source) {
            return translate(context, wording.source);
        }
        const QString before = source.section(QLatin1String("%1"), 0, 0);
        if (wording.reason == Reason::Status && error.detail.startsWith(before)) {
            // The status stands in the sentence: lists hold no code of a provider.
            const QString number = error.detail.mid(before.size()).chopped(1);
            return translate(context, wording.source).arg(number);
        }
    }
    return std::nullopt;
}
