// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/settings.h"

#include <QJsonObject>

/// The settings by their names of CONTRACT section 6: the same rule for setup file, screen, store.
namespace SettingsJson {

/// Sets the members that `object` names; null resets to the default. Findings point below
/// `pointer`; a member with a finding is left as it was.
Findings apply(const QJsonObject &object, const QString &pointer, Settings &settings);

/// All settings, defaults included.
QJsonObject fromSettings(const Settings &settings);

} // namespace SettingsJson
