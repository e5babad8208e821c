// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminbench.h"
#include "app/admin/adminwire.h"

/// simulator: what arrived on a simulator channel, or a customer who writes there.
namespace SimulatorVerb {

AdminReply run(const AdminBench &bench, const AdminCommand &command);

} // namespace SimulatorVerb
