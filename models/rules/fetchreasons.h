// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/message.h"
#include "models/rules/translate.h"

#include <optional>

/// Why a file could not be fetched: the English sentences that the API and the history hold, and
/// what people read of them.
namespace FetchReasons {

enum class Reason {
    NoName,
    NoConnection,
    Tls,
    TooSlow,
    Cut,
    NotHttp,
    Status, ///< the answer says no; its number is the provider's code
    AddressRefused,
    TooManyRedirects,
    RedirectNowhere,
    TooLarge,
    Empty,
    Broken,
    TypeRefused,
    NotAPicture,
    TypeMismatch,
    Encrypted,
    NotAnAddress,
    NoRoom, ///< on our side
    ChannelLocked,
    ChannelGone,
    GaveUp,
};

/// The code of CONTRACT section 3 with the sentence, `status` for Reason::Status.
MessageError error(Reason reason, int status = 0);
/// What the look at the fetched bytes found.
MessageError errorOf(const Findings &findings, bool mustBeImage);
/// The sentence for people; nothing where the error's detail is none of these.
std::optional<QString> sentence(const MessageError &error, const Translate &translate);

} // namespace FetchReasons
