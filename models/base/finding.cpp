// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/finding.h"

#include <array>

namespace {

/// In the order of the enumeration; a test walks both.
constexpr std::array<const char *, 35> names = {
    "required",
    "unknown_member",
    "wrong_type",
    "empty",
    "too_long",
    "too_short",
    "out_of_range",
    "not_a_phone",
    "not_an_email",
    "not_a_time",
    "in_the_past",
    "too_far",
    "not_unique",
    "not_found",
    "one_of",
    "chatbot_unknown",
    "chatbot_inactive",
    "chatbot_not_proactive",
    "channel_unknown",
    "channel_not_of_chatbot",
    "channel_cannot_reach",
    "contact_conflict",
    "unknown_placeholder",
    "address_refused",
    "file_empty",
    "file_broken",
    "file_too_large",
    "file_type_refused",
    "file_type_mismatch",
    "file_encrypted",
    "bad_base64",
    "bad_cursor",
    "template_unknown",
    "template_parameters",
    "idempotency_mismatch",
};

} // namespace

QString findingCodeName(FindingCode code)
{
    return QLatin1String(names.at(static_cast<std::size_t>(code)));
}

QString escapedPointerToken(const QString &token)
{
    QString escaped = token;
    escaped.replace(QLatin1Char('~'), QLatin1String("~0"));
    escaped.replace(QLatin1Char('/'), QLatin1String("~1"));
    return escaped;
}
