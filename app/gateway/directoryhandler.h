// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"

/// What the caller's system may use: GET /v1/chatbots and GET /v1/channels.
namespace DirectoryHandler {

Reply chatbots(ApiCall call, HandlerContext &context);
Reply channels(ApiCall call, HandlerContext &context);

} // namespace DirectoryHandler
