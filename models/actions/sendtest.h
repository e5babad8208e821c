// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"

class WriteContext;

/// A message by which a person tries a channel.
struct TestMessage
{
    ChannelId channel;
    /// As it was typed.
    QString phone;
    QString text;
    /// Goes in place of the text while the 24-hour window is closed.
    std::optional<TemplateCall> templateCall = {};
};

/// A test that could not go out by then is not wanted any more.
constexpr qint64 testMessageMs = 10 * 60 * 1000;

/// Queues a message to a number of one's own. It belongs to no chatbot and goes the road of every
/// other message from here on. A number that is none is a finding at /phone.
Result<Message> sendTest(WriteContext &context, const TestMessage &test, const Actor &actor);
