// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/store/connection.h"

/// How a message stands in the table; for the stores that read messages.
namespace MessageRows {

/// The columns that messageFrom() reads, in its order, of `messages`.
extern const char *const columns;

Message messageFrom(const Statement &query);
QString templateJson(const std::optional<TemplateCall> &call);
QString variablesJson(const QMap<QString, QString> &variables);

} // namespace MessageRows
