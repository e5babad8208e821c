// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminwire.h"
#include "models/base/error.h"
#include "models/domain/actor.h"

/// Replies of `admin` that several commands give, in the installed language.
namespace AdminReplies {

AdminReply done(const QByteArray &out = {});
/// Exit 1 and a line.
AdminReply refused(const QString &sentence);
/// Exit 1: the findings, a line each (`POINTER: text`), or why it could not be done.
AdminReply failure(const Error &error);

/// A text of ours in the installed language.
QString translate(const char *context, const char *source);

/// Who types: the user of this process, whom the socket of the folder belongs to.
Actor actor();

} // namespace AdminReplies
