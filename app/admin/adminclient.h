// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminwire.h"

#include <optional>

/// Asks the program that runs on a data folder.
namespace AdminClient {

/// Long enough for a backup of a large folder.
constexpr int longestPatienceMs = 30 * 60 * 1000;

/// Sends the command and waits for its reply; nothing: no program answers there within
/// `patienceMs`, or it ended underway.
std::optional<AdminReply> ask(const QString &folder, const AdminCommand &command,
                              int patienceMs = longestPatienceMs);

} // namespace AdminClient
