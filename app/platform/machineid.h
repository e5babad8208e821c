// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// By which this machine is known to data folders: made of machine-id(5), which itself is not to be
/// given away, and the same for as long as the system is installed. Empty where there is none.
QString machineId();
