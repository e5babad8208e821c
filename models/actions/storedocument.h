// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/proactiverequest.h"

class WriteContext;

/// Gives staged bytes a record. The same bytes of the same owner keep their id.
Result<DocumentRow> storeDocument(WriteContext &context, const StagedFile &file,
                                  std::optional<ExternalSystemId> system);
