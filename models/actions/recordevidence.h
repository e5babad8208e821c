// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/evidence.h"

class WriteContext;

/// Takes what a provider tells later of something that was sent, and moves its attempt and message
/// to what it proves (CONTRACT section 3). News of an id that is not recorded yet is kept until it
/// is. False: nothing new (told before, weaker than what is known, or about nothing of ours).
Result<bool> recordEvidence(WriteContext &context, const DeliveryEvidence &evidence);
