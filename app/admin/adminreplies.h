// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminwire.h"
#include "models/base/error.h"

/// Replies of `admin` that several commands give.
namespace AdminReplies {

AdminReply done(const QByteArray &out = {});
/// Exit 1 and a line.
AdminReply refused(const QString &sentence);
/// Exit 1 with the findings or the reason; 3 where the folder is at fault.
AdminReply failure(const Error &error);

} // namespace AdminReplies
