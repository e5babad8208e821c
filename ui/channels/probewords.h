// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/channelprobe.h"

/// What people read about what was tried at a provider.
namespace ProbeWords {

/// What is tried: "address", "token", "number", "webhook" or "message".
QString title(const QString &step);
/// The same when it failed.
QString failedTitle(const QString &step);
/// What came of it: what was found, or what is wrong and what to do.
QString sentence(const ProbeStep &step);
/// What a channel does not see to which the provider tells nothing.
QString notSeen();

} // namespace ProbeWords
