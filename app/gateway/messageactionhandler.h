// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"

/// POST /v1/messages/{id}/cancel and …/retry.
namespace MessageActionHandler {

Reply cancel(ApiCall call, HandlerContext &context);
Reply retry(ApiCall call, HandlerContext &context);

} // namespace MessageActionHandler
