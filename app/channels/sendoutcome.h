// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QString>

#include <optional>
#include <variant>

/// The kinds of answer that an attempt can have (CONTRACT section 3). The codes of `error` are
/// those of the contract.
namespace Send {

/// The provider took it.
struct Sent
{
    QString providerId;
    /// It says at once that it has been delivered.
    bool delivered = false;
    /// What the provider calls the person besides the address that was written to.
    QList<Address> alsoKnownAs = {};
};

/// Nothing left, or the provider did nothing: by the retry plan.
struct NotSent
{
    MessageError error;
    std::optional<qint64> retryAfterMs;
};

/// It may have arrived: not repeated by itself.
struct FateUnknown
{
    MessageError error;
};

/// The provider will never take this message.
struct Refused
{
    MessageError error;
};

/// Credentials, account or payment: it is the channel, not the message.
struct ChannelBroken
{
    MessageError error;
};

/// The channel sends too fast.
struct ChannelThrottled
{
    MessageError error;
    std::optional<qint64> retryAfterMs;
    /// It does not pass by itself: people should look into it.
    bool concernsPeople = false;
};

/// Too much for this one person.
struct ContactThrottled
{
    MessageError error;
    std::optional<qint64> retryAfterMs;
};

} // namespace Send

using SendOutcome =
    std::variant<Send::Sent, Send::NotSent, Send::FateUnknown, Send::Refused, Send::ChannelBroken,
                 Send::ChannelThrottled, Send::ContactThrottled>;

namespace Check {

struct Works
{
};

/// The provider says no: it stays or becomes broken.
struct Broken
{
    MessageError error;
};

/// No answer: it says nothing about the channel.
struct Unreachable
{
    MessageError error;
};

} // namespace Check

using CheckOutcome = std::variant<Check::Works, Check::Broken, Check::Unreachable>;
