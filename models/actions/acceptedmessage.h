// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/ids.h"
#include "models/domain/message.h"

#include <QList>
#include <QString>

#include <optional>

/// Something the caller should know about an accepted message.
struct Warning
{
    QString code;
    QString channel; ///< the key it is about, if any

    bool operator==(const Warning &) const = default;
};

/// What the road says of a message that it took.
struct AcceptedMessage
{
    MessageId id;
    MessageStatus status = MessageStatus::Queued;
    QString channelKey;
    QString reference;
    QList<Warning> warnings;
};

/// What the road would do with a message.
struct CheckedMessage
{
    QString channelKey;
    /// With everything filled in; where the conversation's id would stand, "ses_…".
    QString text;
    QList<Warning> warnings;
};

/// Who asks: an external system by one of its tokens, or a person at the window.
struct Sender
{
    std::optional<ExternalSystemId> system;
    Actor actor;
};
