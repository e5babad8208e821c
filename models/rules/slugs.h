// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// Keys made from names: "Cobrança 2ª via" becomes "cobranca-2a-via".
namespace Slugs {

/// At most 64 of a-z 0-9 -; `fallback` where the name has no letter or digit of ASCII.
QString of(const QString &name, const QString &fallback);
/// The slug, with -2, -3 … behind it until `isTaken` says no.
QString unique(const QString &slug, const std::function<bool(const QString &)> &isTaken);

} // namespace Slugs
