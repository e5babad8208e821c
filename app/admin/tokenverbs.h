// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminbench.h"
#include "app/admin/adminwire.h"

/// issue-token, tokens, revoke-token.
namespace TokenVerbs {

AdminReply issue(const AdminBench &bench, const AdminCommand &command);
AdminReply list(const AdminBench &bench, const AdminCommand &command);
AdminReply revoke(const AdminBench &bench, const AdminCommand &command);

} // namespace TokenVerbs
