// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/sendoutcome.h"
#include "app/channels/whatsapp/grapherrors.h"
#include "app/delivery/outgoing.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// What the answers of the Graph API mean.
namespace GraphAnswers {

/// What the answer to a message says.
struct Accepted
{
    SendOutcome outcome;
    /// The person's number as WhatsApp knows it, digits; it may differ from what was dialled.
    QString waId;
    /// Meta's id of the person for this business; empty in older versions.
    QString userId;
};

/// The body of a complete answer; empty when it is not a JSON object.
QJsonObject objectOf(const OutgoingAnswer &answer);
/// Meta's own error in a complete answer that is none of success.
std::optional<GraphError> errorOf(const OutgoingAnswer &answer);
/// What became of a message whose attempt number `attempt` (from 1) had this answer.
Accepted ofMessage(const OutgoingAnswer &answer, int attempt, qint64 nowMs);
/// What a failed upload means for its message: whatever became of the file, the message has not
/// been sent.
SendOutcome ofFailedUpload(const OutgoingAnswer &answer, int attempt, qint64 nowMs);
/// Why an answer is not what was asked for: Meta's own words, or what became of the request.
MessageError failureOf(const OutgoingAnswer &answer);

} // namespace GraphAnswers
