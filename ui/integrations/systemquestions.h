// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "ui/kit/prompts.h"

/// What is asked before a token or an external system goes for good.
namespace SystemQuestions {

/// The answer that does it; the other one is harmless.
constexpr int doIt = 1;

Question revoke(const AccessToken &token, const QString &systemName, qint64 nowMs);
/// The name must be typed when tokens of it work or chatbots use it.
Question remove(const ExternalSystem &system, const Configuration &configuration, qint64 nowMs);

} // namespace SystemQuestions
