// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminbench.h"
#include "app/admin/adminwire.h"

/// backup, restore, check.
namespace BackupVerbs {

AdminReply backup(const AdminBench &bench, const AdminCommand &command);
AdminReply check(const AdminBench &bench, const AdminCommand &command);
/// Works on a folder whose store is not open.
AdminReply restore(const DataPaths &paths, const Clock &clock, const AdminCommand &command);

} // namespace BackupVerbs
