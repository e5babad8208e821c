// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "ui/kit/timeline.h"

#include <QString>

/// What people read of a message: reasons, times, its history.
namespace MessageWords {

/// One line: why it failed or waits, for example "Number without WhatsApp"; empty if there is none.
QString reason(const MessageError &error);
/// What to do about it, one or two sentences.
QString advice(const MessageError &error);
/// "(11) 98765-4321", an e-mail address, a provider's name.
QString address(const Address &address);
/// The text with what an incoming message holds besides it: a place, a reaction, an order.
QString content(const Message &message);
/// The history as lines of a timeline, the newest first; lines of other days say their day.
QList<TimelineEntry> timeline(const QList<StatusChange> &history, qint64 nowMs);

} // namespace MessageWords
