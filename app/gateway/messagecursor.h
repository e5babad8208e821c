// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <optional>

/// The opaque place in a list from which the next page goes on; good only for the system that got
/// it.
namespace MessageCursor {

QString text(MessageRow row, ExternalSystemId system);
std::optional<MessageRow> parse(const QString &text, ExternalSystemId system);

} // namespace MessageCursor
