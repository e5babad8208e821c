// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/externalsystem.h"

struct Configuration;

/// What an external system must be like to be saved.
namespace SystemRules {

/// The system as it is kept: white space at the ends of its name cut.
ExternalSystem completed(ExternalSystem system);
/// Pointers: "/name", "/rate_per_second".
Findings check(const ExternalSystem &system, const Configuration &configuration);
/// All of them as people look for them; case and accents ignored.
QList<ExternalSystem> byName(const Configuration &configuration);

} // namespace SystemRules
