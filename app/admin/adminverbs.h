// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminbench.h"
#include "app/admin/adminwire.h"

/// The commands of `admin` on an open data folder. May wait for the writer.
namespace AdminVerbs {

AdminReply run(const AdminBench &bench, const AdminCommand &command);

} // namespace AdminVerbs
