// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"
#include "app/gateway/hookdoor.h"

#include <optional>

/// What providers call: /hooks/{channel key}.
namespace HookHandler {

/// The provider asks whether this address is ours.
Reply challenge(ApiCall call, HandlerContext &context);
/// The provider tells something: answered when all of it is committed.
Reply receive(ApiCall call, HandlerContext &context);

/// Why a call is refused by its head alone, before its body is read; nothing: it may come.
std::optional<ApiResponse> refusedByHead(const ApiRequest &head, const QByteArray &key,
                                         HookDoor &door, const Problems &problems);

} // namespace HookHandler
