// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/message.h"

#include <array>

namespace {

constexpr std::array<const char *, 11> names = {"scheduled", "queued",    "sending", "uncertain",
                                                "sent",      "delivered", "read",    "failed",
                                                "expired",   "cancelled", "received"};

} // namespace

QString messageStatusName(MessageStatus status)
{
    return QLatin1String(names.at(static_cast<std::size_t>(status)));
}

std::optional<MessageStatus> messageStatusFromName(QStringView name)
{
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (name == QLatin1String(names.at(index))) {
            return static_cast<MessageStatus>(index);
        }
    }
    return std::nullopt;
}
