// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"

/// POST /v1/messages/batch: the good ones go though others are bad, in one commit.
namespace BatchHandler {

Reply send(ApiCall call, HandlerContext &context);

} // namespace BatchHandler
