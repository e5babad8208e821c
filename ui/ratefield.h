// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QString>

#include <optional>

/// How people write a rate in a line edit; empty is none.
namespace RateField {

/// "2,5" or "80", in the user's locale.
QString text(std::optional<double> rate);
/// The rate (nothing: none), or nothing at all if that is not a number.
std::optional<std::optional<double>> value(const QString &text);
/// What is then wrong, as an action would say it.
Finding notANumber();

} // namespace RateField
