// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/hookreader.h"

/// Reads the body of a call of the WhatsApp Cloud API into what it tells. Pure: any thread.
namespace WhatsAppHooks {

/// Nothing where the body is no JSON object. What is for other phone numbers is left out; kinds of
/// messages that are not known are kept as such.
std::optional<HookContents> read(const QByteArray &body, const Channel &channel);

} // namespace WhatsAppHooks
