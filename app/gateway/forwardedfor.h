// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apirequest.h"

#include <QHostAddress>

#include <optional>

/// Whom a proxy before us says it speaks for. Only to be believed where the Host field says that a
/// request came through it.
namespace ForwardedFor {

/// The last address of the last X-Forwarded-For field: the one that the proxy next to us wrote.
/// Nothing without one that can be read.
std::optional<QHostAddress> lastAddress(const ApiRequest &request);

} // namespace ForwardedFor
