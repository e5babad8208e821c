// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"

/// The page of the API for people: made from /openapi.json in the browser, with nothing from
/// outside.
namespace PageHandler {

Reply docs(ApiCall call, HandlerContext &context);

} // namespace PageHandler
