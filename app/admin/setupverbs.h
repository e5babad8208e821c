// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminbench.h"
#include "app/admin/adminwire.h"

/// setup, export.
namespace SetupVerbs {

AdminReply setup(const AdminBench &bench, const AdminCommand &command);
AdminReply write(const AdminBench &bench, const AdminCommand &command);
/// The setup file with the secrets that it points to, out of this process's environment and files.
QByteArray withSecrets(const QByteArray &json);

} // namespace SetupVerbs
