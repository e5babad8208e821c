// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"

/// POST /v1/messages and GET /v1/messages/{id}.
namespace MessageHandler {

Reply send(ApiCall call, HandlerContext &context);
Reply show(ApiCall call, HandlerContext &context);

} // namespace MessageHandler
