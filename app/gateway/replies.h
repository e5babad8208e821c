// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"
#include "app/gateway/jsonreader/shapedreader.h"
#include "app/gateway/problemkinds.h"
#include "models/base/error.h"

/// What several handlers answer alike.
namespace Replies {

ApiResponse malformed(const ShapedReader::Malformed &malformed, const ApiCall &call,
                      const HandlerContext &context);
ApiResponse problem(Problem problem, const ApiCall &call, const HandlerContext &context);
ApiResponse error(const Error &error, const ApiCall &call, const HandlerContext &context);

/// The largest body that is read on the gateway thread itself.
constexpr qsizetype smallBody = 256 * 1024;

} // namespace Replies
