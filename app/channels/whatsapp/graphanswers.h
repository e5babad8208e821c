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

/// The body of a complete answer; empty when it is not a JSON object.
QJsonObject objectOf(const OutgoingAnswer &answer);
/// Meta's own error in a complete answer, whatever its status is.
std::optional<GraphError> errorOf(const OutgoingAnswer &answer);
/// What became of a message whose attempt number `attempt` (from 1) had this answer.
SendOutcome ofMessage(const OutgoingAnswer &answer, int attempt, qint64 nowMs);
/// What a failed upload means for its message: whatever became of the file, the message has not
/// been sent.
SendOutcome ofFailedUpload(const OutgoingAnswer &answer, int attempt, qint64 nowMs);
/// Why an answer is not what was asked for: Meta's own words, or what became of the request.
MessageError failureOf(const OutgoingAnswer &answer);

} // namespace GraphAnswers
