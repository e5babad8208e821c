// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/channeldraft.h"
#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/rules/setupchange.h"

class WriteContext;

/// Creates and changes what a setup file lists (CONTRACT section 5), all or nothing in the queue's
/// transaction. What changed, in the order settings, systems, channels, chatbots; empty when the
/// set-up was like that already. Invalid with all findings, pointers from the file's root. Secrets
/// must be in the file: see SetupFile::withSecrets.
Result<QList<SetupChange>> applySetup(WriteContext &context, const QByteArray &json,
                                      const ChannelTools &tools, const Actor &actor);
