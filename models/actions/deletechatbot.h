// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/ids.h"

class WriteContext;

/// Deletes a chatbot. Its messages stay and go out; its name and external id are free again.
Result<void> deleteChatbot(WriteContext &context, ChatbotId id, const Actor &actor);
