// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"

/// GET /v1/messages: what the caller's system sent, newest first.
namespace MessageListHandler {

Reply list(ApiCall call, HandlerContext &context);

} // namespace MessageListHandler
