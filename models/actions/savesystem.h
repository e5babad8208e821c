// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/externalsystem.h"

class WriteContext;

/// Creates (without an id) or changes an external system; the system as it is kept now. Invalid
/// with findings, NotFound, or RevisionConflict when somebody saved since it was read.
Result<ExternalSystem> saveSystem(WriteContext &context, const ExternalSystem &system,
                                  const Actor &actor);
