// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "ui/kit/prompts.h"

/// What is asked before a channel goes for good.
namespace ChannelQuestions {

/// The answer that does it, to each of these; the other one is harmless.
constexpr int doIt = 1;

/// `waiting` messages end as failed. The name must be typed when there are some, or a chatbot uses
/// the channel.
Question remove(const Channel &channel, const Configuration &configuration, int waiting);

/// What was typed of a channel is about to be lost.
Question discard(const QString &name);

} // namespace ChannelQuestions
