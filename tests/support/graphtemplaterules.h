// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/graphworld.h"
#include "tests/support/standinrequest.h"

#include <QJsonObject>

/// What Meta takes of a message by a template.
namespace GraphTemplateRules {

/// The object `template` of a message.
void check(StandInRequest &request, const QJsonObject &content, const GraphWorld &world);

} // namespace GraphTemplateRules
