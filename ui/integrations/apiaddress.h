// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QString>

struct UiServices;

/// Where other programs reach this one, and how they try it.
namespace ApiAddress {

/// "http://127.0.0.1:8640/v1": that of the running gateway, else that of the settings; by a name of
/// this computer that others know where it listens on all its addresses.
QString base(const UiServices &services);
/// The same without "/v1".
QString root(const UiServices &services);
/// As root(), from this computer itself.
QString local(const UiServices &services);
/// A line for a shell that sends a test message as this system; `$TOKEN` stands in place of the
/// secret.
QString curlLine(const UiServices &services, ExternalSystemId system);

} // namespace ApiAddress
