// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/store/connection.h"
#include "models/store/rowbuffer.h"

/// How a message stands in the table; for the stores that read messages.
namespace MessageRows {

/// The columns that messageFrom() reads, in its order, of `messages`.
extern const char *const columns;

Message messageFrom(const Statement &query);

/// Inserts messages as putNew() fills them in.
const RowStatements &insertion();
/// A new message; without a row it gets the next one.
void putNew(RowBuffer &rows, std::optional<MessageRow> row, const Message &message);

QString templateJson(const std::optional<TemplateCall> &call);
QString variablesJson(const QMap<QString, QString> &variables);

} // namespace MessageRows
