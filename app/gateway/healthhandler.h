// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"

/// For whoever watches the program: GET /healthz, /readyz, /metrics, /openapi.json.
namespace HealthHandler {

Reply health(ApiCall call, HandlerContext &context);
Reply ready(ApiCall call, HandlerContext &context);
Reply metrics(ApiCall call, HandlerContext &context);
Reply description(ApiCall call, HandlerContext &context);

} // namespace HealthHandler
