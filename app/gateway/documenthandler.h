// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"

/// POST /v1/documents, GET /v1/documents/{id} and its content.
namespace DocumentHandler {

Reply upload(ApiCall call, HandlerContext &context);
Reply show(ApiCall call, HandlerContext &context);
Reply content(ApiCall call, HandlerContext &context);

} // namespace DocumentHandler
