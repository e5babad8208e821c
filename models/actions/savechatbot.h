// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/chatbot.h"

class ChannelKinds;
class WriteContext;

/// Creates (without an id) or changes a chatbot; the chatbot as it is kept now, an empty external
/// id filled. Invalid with findings, NotFound, RevisionConflict.
Result<Chatbot> saveChatbot(WriteContext &context, const Chatbot &chatbot,
                            const ChannelKinds &kinds, const Actor &actor);
